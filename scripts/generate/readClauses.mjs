// Reads the clause library: one Markdown file for each requirement and language, with front matter, a section for each position and the sentences for single limbs.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const LANGUAGES = ['de', 'de-CH', 'en'];
/** Heading of the section that holds a position. */
const POSITIONS = { balanced: 'Balanced', controller: 'Controller-friendly', processor: 'Processor-friendly' };
const LIMBS = 'Limbs';

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
  const sections = readSections(match[2], 2, file);
  const unknown = Object.keys(sections).filter((title) => title !== LIMBS && !Object.values(POSITIONS).includes(title));
  if (unknown.length > 0) throw new Error(`${file}: unknown section ${unknown.join(', ')}`);
  return {
    id: field.id,
    language: field.language,
    title: field.title,
    provisions: field.provisions,
    asOf: field.asOf,
    home: list(field.home, ','),
    placeholders: list(field.placeholders, ';'),
    citeGdpr: field.citeGdpr ?? '',
    citeDsg: field.citeDsg ?? '',
    bodies: Object.fromEntries(Object.entries(POSITIONS).map(([position, title]) => [position, sections[title] ?? missing(file, title)])),
    limbs: readSections(sections[LIMBS] ?? missing(file, LIMBS), 3, file),
  };
}

/** The text under each heading of a level. */
function readSections(text, level, file) {
  const parts = text.split(new RegExp(`^#{${level}} (.+)$`, 'm'));
  if (parts[0].trim() !== '') throw new Error(`${file}: text before the first heading`);
  const sections = {};
  for (let i = 1; i < parts.length; i += 2) {
    if (parts[i] in sections) throw new Error(`${file}: ${parts[i]} twice`);
    sections[parts[i]] = parts[i + 1].trim();
  }
  return sections;
}

const list = (text, separator) => (text ? text.split(separator).map((part) => part.trim()) : []);

function missing(file, what) {
  throw new Error(`${file}: no section ${what}`);
}
