import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { factsOf } from '../../server/src/facts/blockFacts.js';
import { englishNumeral } from '../../server/src/language/numberWords/en.js';
import { germanNumeral } from '../../server/src/language/numberWords/de.js';
import { analyse } from '../../server/src/services/analyse.js';
import { LineIndex } from '../../server/src/text/lineIndex.js';
import { shift, type Span } from '../../server/src/text/span.js';
import { colours, type Colour } from './colours.js';

const SIGNS: Readonly<Record<string, Colour>> = { '‹c': 'citation', '‹p': 'period', '‹b': 'blank', '‹t': 'term' };

/** `‹c …›` marks a citation, `‹p` a period, `‹b` a blank, `‹t` a defined term; nothing else may be coloured. */
async function check(marked: string): Promise<void> {
  const plain = marked.replace(/‹[cpbt] |›/g, '');
  const [found] = await colours(plain);
  let shown = '';
  let at = 0;
  for (const { colour, start, end } of found!) {
    shown += `${plain.slice(at, start)}${Object.keys(SIGNS).find((s) => SIGNS[s] === colour)} ${plain.slice(start, end)}›`;
    at = end;
  }
  assert.equal(shown + plain.slice(at), marked);
}

describe('syntaxes: injection', () => {
  const lines = [
    'nach ‹c Art. 28 Abs. 3 S. 2 lit. a DS-GVO› verarbeitet',
    'den ‹c Artt. 38 und 39 DSGVO› sowie ‹c Art. 12 ff EU-DSGVO›,',
    'gemäß ‹c Art. 28 Abs. 3 Unterabs. 1 lit. h DSGVO›.',
    'under ‹c Article 28(3)(h) GDPR› and ‹c Articles 32 to 36 of the GDPR›;',
    'nach ‹c Art. 16 Abs. 2 Bst. d DSG› und ‹c Art. 1 bis 4 DSV›',
    'nach ‹c § 203 StGB› und ‹c § 26 Abs. 1 BDSG›',
    'der ‹c Verordnung (EU) 2016/679› und der ‹c Richtlinie 95/46/EG›',
    'of ‹c Regulation (EU) 2016/679›.',
    'wie in ‹c Art. 33 und 34› beschrieben',
    'wie in § 3 beschrieben',
    '## § 3 Pflichten',
    'innerhalb von ‹p zwei (3) Wochen› widersprechen',
    'within ‹p thirty (20) days› and ‹p 72 hours›',
    "with ‹p three months›' notice and ‹p 10 business days› before",
    'spätestens binnen ‹p 24 Stunden›, sonst ‹p 14-tägig› oder ‹p vier Werktagen›',
    'eine ‹p dreimonatige› Frist, eine ‹p Monatsfrist›',
    'vom ‹b [Datum]› und ‹b […]› und ‹b ____________›',
    'am ‹b XX.XX.20XX› und ‹b TBD›',
    'siehe [Datenschutzerklärung](https://site.example)',
    'nachfolgend „‹t Auftraggeber›“ genannt',
    '(the "**‹t Services Agreement›**") applies',
    '(nachfolgend «‹t Auftragnehmerin›»)',
    'Die Zahl der 24 Kunden und 3 Server.',
    'Der Auftrag des Kunden ist einzuhalten.',
  ];
  for (const line of lines) it(`colours ${line}`, () => check(line));

  it('leaves code alone', async () => assert.deepEqual((await colours('```\nArt. 28 DSGVO\n```\n`30 Tage`')).flat(), []));

  it('knows every number word that the engine knows', async () => {
    const numbers = Array.from({ length: 120 }, (_, i) => i + 1);
    const german = numbers.flatMap((n) => [`binnen ${germanNumeral(n)} Tagen`, `binnen ${germanNumeral(n, true)} Wochen`]);
    const english = numbers.map((n) => `within ${englishNumeral(n)} days`);
    const all = [...german, ...english];
    const found = await colours(all.join('\n'));
    assert.deepEqual(all.filter((line, i) => !found[i]!.some((c) => c.colour === 'period' && c.start === line.indexOf(' ') + 1 && c.end === line.length)), []);
  });

  for (const name of readdirSync('examples').filter((f) => f.endsWith('.md'))) {
    it(`colours in ${name} what the engine finds`, async () => {
      const text = readFileSync(`examples/${name}`, 'utf8');
      const index = new LineIndex(text);
      const coloured = await colours(text);
      const missed: string[] = [];
      const expect = (colour: Colour, span: Span): void => {
        const from = index.at(span.start);
        const to = index.at(span.end);
        // What is broken over two lines is beyond a grammar that reads line by line.
        if (from.line !== to.line) return;
        if (!coloured[from.line]!.some((c) => c.colour === colour && c.start < to.column && from.column < c.end)) missed.push(`${colour} ${from.line + 1}: ${text.slice(span.start, span.end)}`);
      };
      for (const { block, start, language } of analyse(text).blocks) {
        const facts = factsOf(block, language);
        for (const fact of facts.citations) expect('citation', shift(fact.span, start));
        for (const fact of facts.periods) expect('period', shift(fact.span, start));
        for (const fact of facts.blanks) expect('blank', shift(fact.span, start));
      }
      assert.deepEqual(missed, []);
    });
  }
});
