// Makes contracts of a wanted size out of the example contracts. No two paragraphs are the same, so that nothing is gained by remembering.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A German contract of about `size` characters: the clauses of the examples over and over, numbered on, each paragraph made different. */
export function makeContract(root, size) {
  const read = (name) => readFileSync(path.join(root, 'examples', name), 'utf8');
  const [head, ...clauses] = read('avv-de.md').split(/^(?=## )/m);
  let text = head;
  for (let clause = 0; text.length < size; clause++) {
    const source = clauses[clause % clauses.length];
    const section = source.replace(/^## (?:§ \d+ |Anlage \d+: )?/, `## § ${clause + 1} `);
    text += section.replace(/\.(?=\n\n)/g, ` (Fassung ${clause + 1}).`);
  }
  return text;
}

/** An offset in the middle of the text, inside a paragraph, where a person would type. */
export function typingPlace(text) {
  const paragraph = text.indexOf('\n\n(', Math.floor(text.length / 2));
  return text.indexOf(' ', paragraph + 40) + 1;
}
