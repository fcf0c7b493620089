import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, type Finding } from '../../server/src/rules/finding.js';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';
import { areVersions, otherVersions } from '../../server/src/services/otherVersion.js';

type Files = Readonly<Record<string, string>>;

/** What is found in a file, with the file that is its other version. */
function findIn(address: string, files: Files, folders: readonly string[] = []): { findings: readonly Finding[]; other: string | null } {
  const contract = analyse(files[address]!);
  const other = otherVersions(contract, address, folders).find((one) => files[one] !== undefined && areVersions(contract, address, analyse(files[one]!), one, folders)) ?? null;
  return { findings: check(contract, DEFAULT_SETTINGS, other === null ? null : analyse(files[other]!)), other };
}

/** `rule: here <> there`, with the words that are marked here and in the other file. */
function shown(address: string, files: Files): string[] {
  const { findings, other } = findIn(address, files);
  return findings.map(({ rule, span, related }) => `${rule}: ${files[address]!.slice(span.start, span.end)} <> ${related.map((place) => files[place.elsewhere ? other! : address]!.slice(place.span.start, place.span.end)).join(', ')}`);
}

const AVV = readFileSync('test/bilingual/pair/avv.md', 'utf8');
const DPA = readFileSync('test/bilingual/pair/dpa-en.md', 'utf8');
const [DE, EN] = ['x/avv.md', 'x/dpa-en.md'];
const pair = (avv = AVV, dpa = DPA): Files => ({ [DE]: avv, [EN]: dpa });
const change = (text: string, before: string, after: string): string => {
  assert.equal(text.split(before).length, 2, before);
  return text.replace(before, () => after);
};

describe('bilingual-mismatch between two files', () => {
  it('says nothing where they agree, once they are paired', () => {
    for (const [own, other] of [[DE, EN], [EN, DE]] as const) assert.deepEqual(findIn(own, pair()), { findings: [], other });
  });

  const cases: readonly (readonly [name: string, before: string, after: string, german: string, english: string])[] = [
    ['a period', 'at the latest 24 hours after', 'at the latest 72 hours after', 'bilingual-mismatch: 24 Stunden <> 72 hours', 'bilingual-mismatch: 72 hours <> 24 Stunden'],
    ['a date', '1 July 2026', '1 June 2026', 'bilingual-mismatch: 1. Juli 2026 <> 1 June 2026', 'bilingual-mismatch: 1 June 2026 <> 1. Juli 2026'],
    ['a citation', 'under Article 35 GDPR', 'under Article 34 GDPR', 'bilingual-mismatch: Art. 35 DSGVO <> Article 34 GDPR', 'bilingual-mismatch: Article 34 GDPR <> Art. 35 DSGVO'],
    ['a country', 'only in Germany and Austria', 'only in Germany and Italy', 'bilingual-mismatch: Österreich <> Italy', 'bilingual-mismatch: Italy <> Österreich'],
    ['who acts', 'The Processor makes available to the Controller all', 'The Controller makes available to the Processor all', 'bilingual-mismatch: Auftragnehmer <> Controller', 'bilingual-mismatch: Controller <> Auftragnehmer'],
    ['a duty', 'The Processor may engage sub-processors.', 'The Processor must engage sub-processors.', 'bilingual-mismatch: darf <> must', 'bilingual-mismatch: must <> darf'],
    ['a paragraph', '3.2 It takes the technical and organisational measures under Article 32 GDPR and reviews them every twelve months.\n\n', '',
      'bilingual-mismatch: Er trifft die technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO und überprüft sie alle zwölf Monate. <> The Processor has bound all persons who work with the data to confidentiality.',
      'bilingual-mismatch: The Processor has bound all persons who work with the data to confidentiality. <> Er trifft die technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO und überprüft sie alle zwölf Monate.'],
    ['the version that prevails', 'the German version prevails', 'the English version prevails',
      'bilingual-mismatch: geht die deutsche Fassung vor <> English version prevails', 'bilingual-mismatch: English version prevails <> geht die deutsche Fassung vor'],
  ];
  for (const [name, before, after, german, english] of cases) {
    it(`finds ${name} in either`, () => {
      const files = pair(AVV, change(DPA, before, after));
      const only = (own: string): string[] => shown(own, files).filter((line) => line.startsWith('bilingual'));
      assert.deepEqual([only(DE), only(EN)], [[german], [english]]);
    });
  }

  it('takes a translation that is mended for mended', () => {
    const broken = change(DPA, '28 days', '21 days');
    assert.equal(shown(DE, pair(AVV, broken)).length, 1);
    assert.deepEqual(shown(DE, pair(change(AVV, '28 Tage', '21 Tage'), broken)), []);
  });

  const LINE = 'Englische Fassung: [dpa-en.md](dpa-en.md)';
  const German = (line: string): Files => pair(change(AVV, LINE, line));
  const English = (line: string): Files => pair(AVV, `# Data Processing Agreement\n\n${line}\n${change(DPA, '---\ndpa-version-of: avv.md\n---\n\n# Data Processing Agreement\n', '')}`);

  const named: readonly (readonly [name: string, files: Files])[] = [
    ['a label', German('[Englische Fassung](dpa-en.md)')],
    ['a label in the other language', German('[English version](./dpa-en.md)')],
    ['a label that is a language', German('**Deutsch** | [English](dpa-en.md)')],
    ['both, each with its language', German('Deutsche Fassung: [avv.md](avv.md), englische Fassung: [dpa-en.md](dpa-en.md)')],
    ['a sentence with a link', German('Die englische Übersetzung finden Sie [hier](dpa-en.md#start).')],
    ['a sentence that ends with the version', German('[Hier](dpa-en.md) finden Sie die englische Übersetzung.')],
    ['a sentence with a file name', German('Diese Vereinbarung gibt es auch in englischer Sprache; die englische Fassung steht in dpa-en.md.')],
    ['a file name in code', German('Übersetzung ins Englische: `dpa-en.md`')],
    ['a link in English', English('The [German version](avv.md) of this agreement prevails.')],
    ['a sentence in English', English('This is a translation of the German original, avv.md.')],
    ['front matter in German', pair(`---\ndpa-version-of: "dpa-en.md"\n---\n\n${change(AVV, `${LINE}\n\n`, '')}`)],
  ];
  for (const [name, files] of named) it(`knows its other version by ${name}`, () => assert.deepEqual([findIn(DE, files).other, findIn(EN, files).other], [EN, DE]));

  const unpaired: readonly (readonly [name: string, files: Files])[] = [
    ['one names the other only', pair(change(AVV, `${LINE}\n\n`, ''))],
    ['the link says nothing', German('Siehe auch [dpa-en.md](dpa-en.md).')],
    ['the link is said to be a letter', German('Begleitschreiben: [dpa-en.md](dpa-en.md)')],
    ['it is said to be German', German('Deutsche Fassung: [dpa-en.md](dpa-en.md)')],
    ['it is said to be both', German('Die deutsche und englische Fassung: [dpa-en.md](dpa-en.md)')],
    ['it is shown as code', German('```\nEnglische Fassung: [dpa-en.md](dpa-en.md)\n```')],
    ['it names itself', { [DE]: change(AVV, LINE, 'Englische Fassung: [avv.md](avv.md)') }],
    ['the file is missing', { [DE]: AVV }],
    ['both are German', pair(AVV, `---\ndpa-version-of: avv.md\n---\n\n${change(AVV, '24 Stunden', '72 Stunden')}`)],
    ['the other is no agreement', pair(AVV, '---\ndpa-version-of: avv.md\n---\n\n# Notes\n\nThe processor reports breaches within 72 hours.\n')],
    ['the other is declared none', pair(AVV, change(DPA, 'dpa-version-of', 'dpa: false\ndpa-version-of'))],
    ['the other is in both languages', pair(AVV, `${DPA}\n${AVV}`)],
    ['the address is one of the web', German('Englische Fassung: [dpa-en.md](https://example.org/dpa-en.md)')],
    ['the path counts from the root', German('Englische Fassung: [dpa-en.md](/x/dpa-en.md)')],
    ['the file is no Markdown', German('Englische Fassung: [dpa-en.pdf](dpa-en.pdf)')],
  ];
  for (const [name, files] of unpaired) {
    it(`says nothing where ${name}`, () => {
      for (const own of Object.keys(files)) {
        const { findings, other } = findIn(own, { ...files, ...(files[EN] === DPA ? { [EN]: change(DPA, '28 days', '21 days') } : {}) });
        assert.deepEqual([other, findings.filter(({ rule }) => rule === 'bilingual-mismatch')], [null, []]);
      }
    });
  }

  it('looks no further than the folder', () => {
    const [avv, dpa] = [change(AVV, '(dpa-en.md)', '(../en/dpa.md)'), change(DPA, 'avv.md', '../de/avv.md')];
    const at = (root: string, folders: readonly string[]): string | null => findIn(`${root}de/avv.md`, { [`${root}de/avv.md`]: avv, [`${root}en/dpa.md`]: dpa }, folders).other;
    assert.deepEqual([at('file:///a/', ['file:///a']), at('file:///a/', ['file:///a', 'file:///a/de']), at('file:///a/', []), at('', ['']), at('../', ['']), at('/a/', ['/b'])], ['file:///a/en/dpa.md', null, null, 'en/dpa.md', null, null]);
    assert.deepEqual(otherVersions(analyse(change(AVV, '(dpa-en.md)', '(../../../../../../dpa-en.md)')), 'file:///a/avv.md', ['file:///']), []);
  });
});
