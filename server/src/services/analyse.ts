import { foldContract } from '../contract/analyse.js';
import type { Contract } from '../contract/contract.js';
import { readMarkdown } from '../markdown/readMarkdown.js';
import { DEFAULT_SETTINGS, type Settings } from '../rules/finding.js';

/** Reads a text. With the contract of an earlier version only what an edit touched is read again; the result is the same. Never throws. */
export function analyse(text: string, previous?: Contract, settings: Settings = DEFAULT_SETTINGS): Contract {
  return foldContract(readMarkdown(text, previous?.document), settings.law, previous);
}
