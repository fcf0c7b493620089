// Reads the clause library: one Markdown file for each requirement and language, with front matter.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const LANGUAGES = ['de', 'de-CH', 'en'];

/** Every clause as plain data, in the order of `ids`; throws, naming the file, on anything missing. */
export function readClauses(folder, ids) {
  const clauses = readdirSync(folder).filter((file) => file.endsWith('.md')).map((file) => readClause(folder, file));
  const find = (id, language) => {
    const clause = clauses.find((c) => c.id === id && c.language === language);
    if (!clause) throw new Error(`${folder}: no clause ${id}.${language}.md`);
    return clause;
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, Object.fromEntries(ids.map((id) => [id, find(id, language)]))]));
}

function readClause(folder, file) {
  const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  const match = /^---\n([\s\S]*?)\n---\n\n([\s\S]+)$/.exec(text);
  if (!match) throw new Error(`${file}: no front matter`);
  const field = Object.fromEntries(match[1].split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  if (`${field.id}.${field.language}.md` !== file) throw new Error(`${file}: id and language do not fit the name`);
  return {
    id: field.id,
    language: field.language,
    title: field.title,
    provisions: field.provisions,
    asOf: field.asOf,
    home: field.home ? field.home.split(',').map((id) => id.trim()) : [],
    citeGdpr: field.citeGdpr ?? '',
    citeDsg: field.citeDsg ?? '',
    body: match[2].trim(),
  };
}
