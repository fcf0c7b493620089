import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';
import { declare } from '../../server/src/services/declare.js';
import { insertClause } from '../../server/src/services/clause.js';
import { applyEdits } from '../../server/src/text/span.js';
import { OTHERS } from './kind/others.js';
import { PARTS, UNTITLED } from './kind/parts.js';
import { NOT_PLAIN, PLAIN, SIGNED } from './kind/plain.js';
import { WHOLE } from './kind/whole.js';

const kindOf = (text: string): string => analyse(text).kind;

const DUTIES_DE = `Der Auftragnehmer verarbeitet die Daten ausschließlich auf dokumentierte Weisung des Auftraggebers.

Die befugten Personen sind zur Vertraulichkeit verpflichtet.

Der Auftragnehmer trifft technische und organisatorische Maßnahmen nach Art. 32 DSGVO.

Unterauftragnehmer dürfen nur mit vorheriger Zustimmung des Auftraggebers eingesetzt werden.

Der Auftragnehmer meldet Verletzungen des Schutzes personenbezogener Daten unverzüglich.

Nach Vertragsende löscht er alle Daten oder gibt sie nach Wahl des Auftraggebers zurück.
`;
const DUTIES_EN = `The Provider shall process personal data only on documented instructions from the Customer.

Persons authorised to process the data are bound by confidentiality.

The Provider shall implement appropriate technical and organisational measures.

The Provider shall notify the Customer of a personal data breach without undue delay.

The Provider shall assist the Customer with data protection impact assessments.
`;

const DPA: readonly (readonly [name: string, text: string])[] = [
  ['a German draft in its first lines', '# Vertrag zur Auftragsverarbeitung nach Art. 28 DSGVO\n\nzwischen A GmbH (nachfolgend „Auftraggeber“) und B GmbH (nachfolgend „Auftragnehmer“).\n\nDer Auftragnehmer verarbeitet die Daten nur auf dokumentierte Weisung.\n'],
  ['an English draft in its first lines', '# Data Processing Agreement under Article 28 GDPR\n\nbetween A Ltd (the “Customer”) and B Ltd (the “Provider”).\n\nThe Provider shall process personal data only on documented instructions from the Customer.\n'],
  ['a German agreement', `# Vertrag zur Auftragsverarbeitung\n\nzwischen A GmbH (nachfolgend „Auftraggeber“) und B GmbH (nachfolgend „Auftragnehmer“).\n\n${DUTIES_DE}`],
  ['a Swiss agreement', `# Auftragsbearbeitungsvertrag\n\nDie Vertragsparteien vereinbaren:\n\n${DUTIES_DE.replaceAll('ß', 'ss')}`],
  ['an English agreement', `# Data Processing Addendum\n\nThis Addendum is entered into between Customer and Provider.\n\n${DUTIES_EN}`],
  ['a German agreement titled by its matter alone', `# Vereinbarung zum Datenschutz\n\n(Art. 28 DSGVO)\n\n${DUTIES_DE}\nDer Auftragnehmer unterstützt den Auftraggeber bei Anfragen betroffener Personen und weist auf rechtswidrige Weisungen hin.\n\nDer Auftraggeber darf die Einhaltung vor Ort prüfen.\n`],
  ['an English agreement titled by its matter alone', `# Agreement on the Handling of Customer Data\n\n(Article 28 GDPR)\n\n${DUTIES_EN}\nThe Provider shall assist the Customer with requests of data subjects.\n\nThe Customer may inspect the Provider's premises.\n\nAfter the end of the services the Provider shall delete or return all personal data, at the choice of the Customer.\n`],
  ['plain text without headings', `VERTRAG ÜBER DIE VERARBEITUNG VON DATEN IM AUFTRAG\n\nzwischen A GmbH - nachfolgend Auftraggeber genannt - und B GmbH - nachfolgend Auftragnehmer genannt -\n\n${DUTIES_DE}`],
];

const OTHER: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['a README', '# Toolbox\n\nA small library. This project processes data and logs access.\n\n## Installation\n\nRun the installer.'],
  ['a privacy policy', `# Datenschutzerklärung\n\nWir verarbeiten Ihre Daten auf Grundlage von Art. 6 DSGVO. Sie haben das Recht auf Auskunft und Löschung.\n\n${DUTIES_DE}`],
  ['a guide', `# Leitfaden Auftragsverarbeitung\n\nEin Vertrag muss regeln:\n\n${DUTIES_DE}`],
  ['a question', `# What is a data processing agreement?\n\n${DUTIES_EN}`],
  ['a list of sub-processors', '# Subprocessors\n\n| Name | Service | Location |\n|---|---|---|\n| Hoster | Hosting | Ireland |\n\nWe notify customers of changes.'],
  ['a non-disclosure agreement', '# Non-Disclosure Agreement\n\nThis Agreement is entered into by the parties. Each party shall keep confidential information confidential. Employees are bound by confidentiality.'],
  ['a non-disclosure agreement on personal data', `# Non-Disclosure Agreement on Personal Data\n\n${DUTIES_EN}`],
  ['general terms', '# Terms of Service\n\nThese terms govern the use of our services. We may change these terms. Payment is due within 30 days.'],
  ['a title without duties', '# Auftragsverarbeitungsvertrag\n\nDer Vertrag liegt im Sekretariat.'],
];

describe('kind of document', () => {
  for (const [name, text] of DPA) it(`${name} is an agreement`, () => assert.equal(kindOf(text), 'dpa'));
  for (const [name, text] of OTHER) it(`${name} is none`, () => assert.equal(kindOf(text), 'other'));
  it('says nothing on the requirements of what is no agreement', () => assert.deepEqual(analyse('# Leitfaden\n').requirements, []));
});

describe('kind: texts that only speak of such agreements', () => {
  for (const { name, text } of OTHERS) it(`${name} is none`, () => assert.equal(kindOf(text), 'other'));
});

describe('kind: agreements whose title does not say so', () => {
  for (const { name, text } of [...UNTITLED, ...WHOLE]) it(`${name} is one as a whole`, () => assert.deepEqual([analyse(text).kind, analyse(text).bounds], ['dpa', null]));
});

describe('kind: short papers in plain words', () => {
  for (const { name, text, controller, processor } of PLAIN) {
    it(`${name}: an agreement, and who is who`, () => {
      const { kind, parties } = analyse(text);
      const names = (list: readonly { readonly name: string }[]): string[] => list.map((party) => party.name.toLowerCase());
      assert.deepEqual([kind, names(parties.controller).includes(controller.toLowerCase()), names(parties.processor).includes(processor.toLowerCase())], ['dpa', true, true], `${kind}: ${names(parties.controller)} / ${names(parties.processor)}`);
    });
  }
  for (const { name, text, kind } of SIGNED) it(`${name}: ${kind}`, () => assert.equal(kindOf(text), kind));
  for (const { name, text } of NOT_PLAIN) it(`${name} is none`, () => assert.equal(kindOf(text), 'other'));
});

describe('kind: agreements in other contracts', () => {
  for (const { name, text, first, last } of PARTS) {
    const contract = analyse(text);
    const { bounds } = contract;
    it(`${name} is found in its bounds`, () => {
      assert.ok(bounds);
      const part = text.slice(bounds[0]!.start, bounds[bounds.length - 1]!.end).replace(/^#+ /, '');
      assert.ok(part.startsWith(first) && part.endsWith(last), part);
    });
    it(`${name} has findings in its bounds alone`, () => {
      const findings = check(contract);
      assert.ok(findings.length > 0);
      assert.deepEqual(findings.filter(({ span }) => !bounds!.some((own) => own.start <= span.start && span.end <= own.end)), []);
      assert.deepEqual(findings.filter(({ rule }) => rule === 'undefined-term'), []);
    });
    it(`${name} gets its missing clauses in its bounds`, () => {
      for (const { id } of contract.requirements.filter((r) => r.verdict === 'absent')) {
        const [edit] = insertClause(contract, id).plain;
        assert.ok(bounds!.some((own) => own.start <= edit!.span.start && edit!.span.start <= own.end + 2), `${id} at ${edit!.span.start}: ${text.slice(edit!.span.start - 40, edit!.span.start)}`);
      }
    });
  }
});

describe('kind: what the author declares', () => {
  const agreement = DPA[0]![1];
  const guide = OTHERS[0]!.text;
  const cases: readonly [name: string, text: string, kind: string][] = [
    ['true in the front matter', `---\ndpa: true\n---\n\n${guide}`, 'dpa'],
    ['ja in the front matter', `---\ntitle: Leitfaden\ndpa: ja\n---\n${guide}`, 'dpa'],
    ['nein in the front matter', `---\ndpa: nein # Entwurf\n---\n\n${agreement}`, 'other'],
    ['a comment', `<!-- dpa: false -->\n\n${agreement}`, 'other'],
    ['a comment, yes', `<!-- DPA: Ja -->\n\n${guide}`, 'dpa'],
    ['a comment behind the front matter', `---\ntitle: X\n---\n<!-- dpa: no -->\n\n${agreement}`, 'other'],
    ['something else', `---\ndpa: vielleicht\n---\n\n${agreement}`, 'dpa'],
    ['a comment further down', `${agreement}\n<!-- dpa: false -->\n`, 'dpa'],
    ['true above nothing', '<!-- dpa: true -->', 'dpa'],
  ];
  for (const [name, text, kind] of cases) it(`${name}: ${kind}`, () => assert.equal(kindOf(text), kind));

  const written: readonly [name: string, before: string, plain: boolean, yes: boolean, after: string][] = [
    ['new front matter', '# Titel\n', false, true, '---\ndpa: true\n---\n\n# Titel\n'],
    ['a line of its own', '---\ntitle: A\n---\nText\n', false, false, '---\ndpa: false\ntitle: A\n---\nText\n'],
    ['in place of the old', '---\ntitle: A\ndpa: ja\n---\nText\n', false, false, '---\ntitle: A\ndpa: false\n---\nText\n'],
    ['a comment in plain text', 'VERTRAG\r\n\r\nText', true, false, '<!-- dpa: false -->\r\n\r\nVERTRAG\r\n\r\nText'],
    ['in place of a comment', '<!-- dpa: false -->\n\nText', false, true, '<!-- dpa: true -->\n\nText'],
    ['behind a byte order mark', '\ufeffText', true, true, '\ufeff<!-- dpa: true -->\n\nText'],
  ];
  for (const [name, before, plain, yes, after] of written) {
    it(`is written: ${name}`, () => {
      const found = applyEdits(before, [declare(analyse(before), yes, plain)]);
      assert.equal(found, after);
      assert.equal(kindOf(found), yes ? 'dpa' : 'other');
    });
  }
});

describe('kind: Markdown that is no contract', () => {
  it('is silent on the documentation of this project and of several hundred packages', () => {
    const wrong = [...pages('docs'), ...pages('node_modules', 500)].filter((file) => file.endsWith('.md') && kindOf(readFileSync(file, 'utf8')) !== 'other');
    assert.deepEqual(wrong, []);
  }).timeout(120_000);
});

const SHORT = 8_000;

/** The Markdown files of some length under a folder, at most so many. */
function pages(folder: string, most = 100): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (found.length >= most) break;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...pages(file, most - found.length));
    else if (entry.name.endsWith('.md') && statSync(file).size < SHORT) found.push(file);
  }
  return found;
}
