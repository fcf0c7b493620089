import type { Contract } from '../../contract/contract.js';
import type { ReaderLanguage } from '../../language/language.js';
import { sameTerm, termAt } from '../navigate.js';
import type { Hover } from '../services.js';
import { escapeMarkdown } from './escape.js';

/** The words that define the term at `offset` and how often it is used; null where no defined term stands. */
export function termHover(contract: Contract, offset: number, reader: ReaderLanguage): Hover | null {
  const found = termAt(contract, offset);
  if (!found) return null;
  const definitions = sameTerm(contract, found.definition);
  const uses = contract.terms.uses.filter((use) => definitions.includes(use.definition) && !definitions.some((d) => d.span.start === use.span.start)).length;
  const lines = [`**${escapeMarkdown(found.definition.term)}**`, ...definitions.map((d) => `> ${escapeMarkdown(d.meaning)}`)];
  const aliases = [...new Set(definitions.flatMap((d) => d.aliases))];
  if (aliases.length > 0) lines.push(`${reader === 'de' ? 'Auch' : 'Also'}: ${aliases.map(escapeMarkdown).join(', ')}`);
  lines.push(countOf(uses, definitions.length, reader));
  return { span: found.span, markdown: lines.join('\n\n') };
}

function countOf(uses: number, definitions: number, reader: ReaderLanguage): string {
  const times = reader === 'de' ? `${uses}-mal verwendet` : uses === 1 ? 'used once' : `used ${uses} times`;
  if (definitions < 2) return reader === 'de' ? `In diesem Vertrag definiert, ${times}.` : `Defined in this agreement, ${times}.`;
  return reader === 'de' ? `In diesem Vertrag ${definitions}-mal definiert, ${times}.` : `Defined ${definitions} times in this agreement, ${times}.`;
}
