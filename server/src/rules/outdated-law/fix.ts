import type { Contract } from '../../contract/contract.js';
import type { ContractOutdated } from '../../contract/outdated.js';
import { OUTDATED } from '../../knowledge/outdated/outdated.js';
import type { TextEdit } from '../../text/span.js';
import type { Finding, Fix } from '../finding.js';
import { controllerFor } from './controller.js';
import { speaksSwissAct } from './swissAct.js';

/** Writes what is in force today, at this place or at every place of the contract. None where the replacement is not one to one. */
export function fixOutdated(contract: Contract, finding: Finding): readonly Fix[] {
  const places = contract.outdated.filter(({ fact }) => fact.entry === finding.subject);
  const here = places.find(({ span }) => span.start === finding.span.start);
  if (!here) return [];
  const choices = replacements(contract, here);
  const all = places.map((place) => replacements(contract, place)).filter((edits) => edits.length === 1).flat();
  const everywhere = places.length > 1 && all.length === places.length;
  const fixes = choices.map((edit, index): Fix => ({
    title: 'replace', args: { with: edit.text }, edits: [edit], snippet: false, preferred: index === 0 && !everywhere,
  }));
  if (!everywhere) return fixes;
  return [{ title: 'replace-all', args: { with: choices[0]?.text ?? '', count: String(all.length) }, edits: all, snippet: false, preferred: true }, ...fixes];
}

/** What may stand instead, in the language and spelling of the contract; several where the grammar leaves it open. */
function replacements(contract: Contract, { span, fact, block }: ContractOutdated): readonly TextEdit[] {
  if (fact.entry === 'verantwortliche-stelle') return controllerFor(contract.document.text, span);
  const swap = OUTDATED.get(fact.entry)?.swap;
  if (!swap || (!swap.find && !fact.whole)) return [];
  const swiss = speaksSwissAct(contract);
  const words = (swiss && swap.dsg ? swap.dsg : swap.with)[block.language];
  if (!swap.find) return [{ span, text: inOwnSpelling(contract, words) }];
  const text = contract.document.text.slice(span.start, span.end);
  const find = swap.find[block.language];
  const at = text.indexOf(find);
  const append = (swiss ? (swap.appendDsg ?? swap.append) : swap.append) ?? '';
  return at < 0 ? [] : [{ span, text: inOwnSpelling(contract, text.slice(0, at) + words + text.slice(at + find.length) + append) }];
}

/** `DS-GVO` where the contract writes it so. */
function inOwnSpelling(contract: Contract, text: string): string {
  const { text: whole } = contract.document;
  if (!text.includes('DSGVO') || whole.includes('DSGVO')) return text;
  const own = ['EU-DS-GVO', 'DS-GVO'].find((name) => whole.includes(name));
  return own ? text.replace('DSGVO', own) : text;
}
