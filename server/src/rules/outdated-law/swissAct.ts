import type { Contract } from '../../contract/contract.js';

/** Whether the contract uses the words of the Swiss Act (Auftragsbearbeiter, Bearbeitung) rather than those of the GDPR. */
export function speaksSwissAct(contract: Contract): boolean {
  if (contract.law === 'gdpr') return false;
  const { text } = contract.document;
  return count(text, 'bearbeit') > count(text, 'verarbeit');
}

function count(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found++;
  return found;
}
