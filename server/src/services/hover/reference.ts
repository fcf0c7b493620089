import type { Contract } from '../../contract/contract.js';
import type { Section } from '../../contract/sections.js';
import type { ReaderLanguage } from '../../language/language.js';
import { referenceAt } from '../navigate.js';
import type { Hover } from '../services.js';
import { escapeMarkdown } from './escape.js';

/** So many sections of a range, and so many characters of a section, are shown. */
const MAX_SECTIONS = 4;
const MAX_TEXT = 280;

/** Number and title of what a reference at `offset` leads to, with its first words; null where none leads anywhere. */
export function referenceHover(contract: Contract, offset: number, _reader: ReaderLanguage): Hover | null {
  const found = referenceAt(contract, offset);
  if (!found || found.targets.length === 0) return null;
  return { span: found.span, markdown: found.targets.slice(0, MAX_SECTIONS).map((section) => show(contract, section)).join('\n\n') };
}

function show({ blocks }: Contract, section: Section): string {
  const heading = `**${escapeMarkdown(`${section.label} ${section.title}`.trim())}**`;
  const from = section.title === '' ? section.firstBlock : section.firstBlock + 1;
  const words: string[] = [];
  for (let i = from, length = 0; i < section.endBlock && length < MAX_TEXT; i++) {
    const text = blocks[i]?.block.segments.map((segment) => segment.text).join(' · ').trim() ?? '';
    if (text !== '') words.push(text);
    length += text.length;
  }
  const text = words.join(' ');
  return text === '' ? heading : `${heading}\n\n> ${escapeMarkdown(text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT).trimEnd()}…` : text)}`;
}
