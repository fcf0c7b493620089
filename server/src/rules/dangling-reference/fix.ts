import type { Contract } from '../../contract/contract.js';
import type { ContractReference } from '../../contract/references.js';
import { anchorFor } from '../../contract/reference/anchors.js';
import type { Section } from '../../contract/sections.js';
import type { TextEdit } from '../../text/span.js';
import type { Finding, Fix } from '../finding.js';
import { renameAnnex } from './annexName.js';

/** Leads the reference to the one section that it can only mean; none where several may be meant. */
export function fixReference(contract: Contract, finding: Finding): readonly Fix[] {
  const reference = contract.references.find(({ span }) => span.start === finding.span.start && span.end === finding.span.end);
  const edit = reference ? mend(contract, reference, finding) : null;
  return edit ? [{ title: 'replace', args: { with: edit.text }, edits: [edit], snippet: false, preferred: true }] : [];
}

function mend(contract: Contract, reference: ContractReference, finding: Finding): TextEdit | null {
  const { fact, span, targets, meant } = reference;
  switch (finding.message) {
    case 'renamed': return targets[0] ? renameAnnex(contract.document.text, span, fact.text, targets[0].label) : null;
    case 'empty-link': return linkTo(contract, reference);
    case 'section': case 'other-subject': return meant ? renumber(reference, meant) : null;
    default: return null;
  }
}

/** `[Anlage 1](#)` leads to the one heading that begins with its words. */
function linkTo(contract: Contract, { fact, span }: ContractReference): TextEdit | null {
  const wanted = fact.text.replace(/[*_]/g, '').trim().toLowerCase();
  const found: string[] = [];
  const visit = (section: Section): void => {
    const block = contract.document.blocks[section.firstBlock];
    const heading = `${section.label} ${section.title}`.trim();
    const here = section.headingSpan.start <= span.start && span.end <= section.headingSpan.end;
    if (block?.kind === 'heading' && !here && (heading.toLowerCase() === wanted || section.label.toLowerCase() === wanted)) found.push(block.source.replace(/^[#\s]+/, '').replace(/[*_]/g, ''));
    section.children.forEach(visit);
  };
  visit(contract.root);
  return found.length === 1 && wanted !== '' ? { span, text: `[${fact.text}](#${anchorFor(found[0]!)})` } : null;
}

/** The same words with the number of the section that is meant. */
function renumber({ fact, span }: ContractReference, meant: string): TextEdit | null {
  const written = /^(.*?)(\d{1,2}(?:\.\d{1,2})*)$/s.exec(fact.text);
  return written && /^\d+(?:\.\d+)*$/.test(meant) ? { span, text: `${written[1]}${meant}` } : null;
}
