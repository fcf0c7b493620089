import type { Block } from '../../markdown/block.js';
import { BlockMemo } from '../../markdown/blockMemo.js';
import type { Contract } from '../contract.js';
import type { Section } from '../sections.js';

/** Anchors that converters write for places of their own. */
const GENERATED = /^(?:_toc|_ref|_hlk|_heading|bookmark|page|fn|fnref|_ftn|_ednref|cite)/i;

/** Letters and figures only: the makers of anchors differ in all else. */
const slug = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]/gu, '');

const explicitMemo = new BlockMemo<readonly string[]>();

/** Ids that the text itself sets: `<a id="dauer">`, `{#dauer}`. */
export function explicitIn(block: Block): readonly string[] {
  let ids = explicitMemo.get(block);
  if (!ids) {
    const { source } = block;
    ids = /id=|name=|\{#/.test(source) ? [...source.matchAll(/(?:\s(?:id|name)=["']?|\{#)([^"'\s>}]{1,100})/g)].map(([, id]) => slug(id ?? '')) : [];
    explicitMemo.set(block, ids);
  }
  return ids;
}

/** Headings by their anchors; null for an anchor that the text sets at another place. */
export type Anchors = ReadonlyMap<string, Section | null>;

/** Every anchor of the text. */
export function anchorsOf({ blocks }: Pick<Contract, 'blocks'>): Anchors {
  const anchors = new Map<string, Section | null>();
  for (const { block, section, index } of blocks) {
    for (const id of explicitIn(block)) anchors.set(id, null);
    if (section.firstBlock !== index || (section.title === '' && block.kind !== 'heading')) continue;
    for (const name of [section.title, `${section.label} ${section.title}`, section.label]) {
      const key = slug(name);
      if (key !== '' && !anchors.has(key)) anchors.set(key, section);
    }
  }
  return anchors;
}

/** The heading an anchor leads to; null where it is set elsewhere, undefined where there is none. */
export function anchored(anchors: Anchors, target: string): Section | null | undefined {
  if (target === 'top' || GENERATED.test(target)) return null;
  const key = slug(target);
  const found = anchors.get(key) ?? anchors.get(key.replace(/\d$/, ''));
  return found !== undefined || anchors.has(key) ? (found ?? null) : undefined;
}

/** The anchor that most readers of Markdown make of a heading. */
export const anchorFor = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-');
