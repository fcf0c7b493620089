// Prints the clause library filled in, to be read: every clause in every position with the names of several parties, and the sentences for limbs.
// `npm run clauses -- [--language de] [--position controller] [--requirement security] [--names Kunde] [--in-turn]`
// With `--in-turn` each clause stands once, the names taking turns.
import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { outputFiles } = await build({
  absWorkingDir: root, bundle: true, write: false, format: 'esm', platform: 'neutral', logLevel: 'warning',
  stdin: {
    resolveDir: root, loader: 'ts', contents: `
      export { GENERATED_CLAUSES } from './server/src/knowledge/clauses/generated.ts';
      export { PRECEDENCE } from './server/src/knowledge/clauses/precedence.ts';
      export { AND_WHERE_APPLICABLE } from './server/src/services/clause/lawWords.ts';
      export { fillTemplate } from './server/src/services/clause/template.ts';
      export { germanWording } from './server/src/services/clause/germanWording.ts';
      export { englishWording } from './server/src/services/clause/englishWording.ts';`,
  },
});
const { AND_WHERE_APPLICABLE, GENERATED_CLAUSES, PRECEDENCE, fillTemplate, germanWording, englishWording } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);

/** Controller, processor, sub-processor, the contract; the grammar of each differs. An English contract may be under Swiss law too. */
const NAMES = {
  de: [
    ['Auftraggeber', 'Auftragnehmer', 'Unterauftragnehmer', 'Vertrag'], ['Auftraggeberin', 'Auftragnehmerin', 'Unterauftragnehmerin', 'Vereinbarung'],
    ['Verantwortlicher', 'Auftragsverarbeiter', 'weiterer Auftragsverarbeiter', 'AVV'], ['Verantwortliche', 'Dienstleister', 'Subunternehmer', 'Vertrag'],
    ['Kunde', 'Anbieter', 'Unterauftragsverarbeiter', 'DPA'], ['Kundin', 'Anbieterin', 'Subdienstleister', 'Vereinbarung'], ['Sie', 'wir', 'Unterauftragsverarbeiter', 'Vertrag'],
    ['Nordlicht Handels GmbH', 'Wolkenheim Systeme AG', 'Subunternehmen', 'Vertrag'],
  ],
  'de-CH': [
    ['Auftraggeberin', 'Auftragsbearbeiterin', 'Unterauftragsbearbeiter', 'Vertrag'], ['Auftraggeber', 'Auftragsbearbeiter', 'Subunternehmer', 'Vereinbarung'],
    ['Verantwortliche', 'Auftragsbearbeiterin', 'weiterer Auftragsbearbeiter', 'Vertrag'], ['Verantwortlicher', 'Auftragnehmerin', 'Unterauftragsbearbeiterin', 'Vertrag'],
    ['Kunde', 'Anbieter', 'Subunternehmer', 'Vereinbarung'], ['Kundin', 'Dienstleister', 'Unterauftragsbearbeiter', 'Vertrag'], ['Sie', 'wir', 'Unterauftragsbearbeiter', 'Vertrag'],
    ['Bergblick Handels AG', 'Wolkenheim Systeme GmbH', 'Unterauftragsbearbeiter', 'Vertrag'],
  ],
  en: [
    ['Customer', 'Supplier', 'sub-processor', 'this Agreement'], ['controller', 'processor', 'other processors', 'this DPA'], ['you', 'we', 'sub-processor', 'this Addendum'],
    ['Northlight Trading Ltd', 'Cloudhome Systems', 'subcontractor', 'this agreement'], ['Client', 'Provider', 'sub-processor', 'this Agreement', 'Swiss law'],
  ],
};
const GENDERS = { Vertrag: 'masculine', AVV: 'masculine', Vereinbarung: 'feminine', DPA: 'neuter' };
const LAW = {
  de: 'das Recht der Europäischen Union oder eines Mitgliedstaats', 'de-CH': 'das schweizerische Recht oder das Recht der Europäischen Union oder eines Mitgliedstaats', en: 'the law of the European Union or of a Member State',
};
const usage = { total: 0, bare: false, gender: null };

function wordingOf(language, [controller, processor, sub, contract, swiss], { citeGdpr, citeDsg }) {
  const gdpr = citeGdpr.replace('{gdpr}', language === 'en' ? 'GDPR' : 'DSGVO');
  const both = (first, second, joined) => [first, second].filter(Boolean).join(joined);
  const cite = language === 'de-CH' ? both(citeDsg, gdpr, AND_WHERE_APPLICABLE.de) : swiss ? both(gdpr, citeDsg, AND_WHERE_APPLICABLE.en) : gdpr;
  const statelaw = swiss ? `Swiss law or ${LAW.en}` : LAW[language];
  const extra = { cite, statelaw, 'statelaw.nom': statelaw };
  const keep = (text) => text;
  if (language === 'en') return englishWording({ controller: { name: controller, bare: false }, processor: { name: processor, bare: processor === 'Cloudhome Systems' }, sub: { name: sub, bare: false }, contract }, extra, keep);
  return germanWording({ controller: { name: controller, usage }, processor: { name: processor, usage }, sub: { name: sub, usage }, contract: { name: contract, gender: GENDERS[contract] } }, extra, keep);
}

const { values: wanted } = parseArgs({ options: { language: { type: 'string' }, position: { type: 'string' }, requirement: { type: 'string' }, names: { type: 'string' }, 'in-turn': { type: 'boolean' } } });
const chosen = (list, one) => list.filter((item) => one === undefined || item === one);
let turn = 0;
for (const language of chosen(Object.keys(NAMES), wanted.language)) {
  for (const id of chosen(Object.keys(GENERATED_CLAUSES[language]), wanted.requirement)) {
    const entry = GENERATED_CLAUSES[language][id];
    console.log(`\n# ${id} (${language}) · ${entry.provisions} · ${entry.asOf}`);
    const texts = [...Object.entries(entry.bodies), ...(wanted.position ? [] : Object.entries(entry.limbs).map(([limb, body]) => [`limb ${limb}`, body]))];
    for (const [position, body] of texts.filter(([name]) => wanted.position === undefined || name === wanted.position)) {
      const pairs = NAMES[language].filter((names) => wanted.names === undefined || names.includes(wanted.names));
      for (const names of wanted['in-turn'] ? [pairs[turn++ % pairs.length]] : pairs) {
        const wording = wordingOf(language, names, entry);
        console.log(`\n[${position} · ${names.join(' / ')}]\n${fillTemplate(entry.title, wording).plain}\n${fillTemplate(body, wording).plain}`);
      }
    }
  }
  const sentences = NAMES[language].map((names) => fillTemplate(PRECEDENCE[language], wordingOf(language, names, { citeGdpr: '', citeDsg: '' })).plain);
  console.log(`\n# precedence (${language})\n${[...new Set(sentences)].join('\n')}`);
}
