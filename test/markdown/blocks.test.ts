import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sourceSpan } from '../../server/src/markdown/block.js';
import { readMarkdown } from '../../server/src/markdown/readMarkdown.js';

/** One line for each block: kind, marker and prose, cells parted by `¦`. */
const show = (text: string): string[] =>
  readMarkdown(text).blocks.map((b) => [b.kind[0], b.marker?.text ?? '', b.segments.map((s) => s.text).join(' ¦ ')].join('|'));

const CASES: readonly { name: string; text: string; blocks: readonly string[] }[] = [
  { name: 'headings and paragraphs', text: '# Vertrag\n\nErster\nSatz.\n\nZweiter.', blocks: ['h||Vertrag', 'p||Erster Satz.', 'p||Zweiter.'] },
  { name: 'numbered lines that Markdown would melt', text: '(1) Der Erste gilt.\n(2) Der Zweite gilt.', blocks: ['p|(1)|Der Erste gilt.', 'p|(2)|Der Zweite gilt.'] },
  { name: 'paragraph signs and sub-clauses', text: '## § 3 Weisungen\n\n3.1 Nur auf Weisung.\n3.2 Mündlich nie.', blocks: ['h|§ 3|Weisungen', 'p|3.1|Nur auf Weisung.', 'p|3.2|Mündlich nie.'] },
  { name: 'list items one by one', text: '- erstens;\n- zweitens\n  weiter', blocks: ['p|-|erstens;', 'p|-|zweitens weiter'] },
  { name: 'a letter inside a bullet', text: '- a) Vertraulichkeit', blocks: ['p|a)|Vertraulichkeit'] },
  { name: 'keys of measures in PDF text', text: 'A1  Zutritt nur mit Ausweis\nA2  Wiederanlauf innert 4 Stunden', blocks: ['p||A1 Zutritt nur mit Ausweis', 'p||A2 Wiederanlauf innert 4 Stunden'] },
  { name: 'bullets of PDF text', text: '• Zugang:\n\no nur mit Ausweis\no mit Protokoll', blocks: ['p|•|Zugang:', 'p|o|nur mit Ausweis', 'p|o|mit Protokoll'] },
  { name: 'a wrapped number is no marker', text: 'Die Frist für die ordentliche Kündigung dieses Vertrages beträgt für jede Partei zwei\n(2) Wochen gemäß Ziffer\n5.2 dieses Vertrags.', blocks: ['p||Die Frist für die ordentliche Kündigung dieses Vertrages beträgt für jede Partei zwei (2) Wochen gemäß Ziffer 5.2 dieses Vertrags.'] },
  { name: 'a date is no marker', text: '1. September 2023 ist der Stichtag.', blocks: ['p||1. September 2023 ist der Stichtag.'] },
  { name: 'words broken over lines', text: 'Unterauf-\ntragnehmer, Online-\nDienste, Erhebungs-\nund Nutzungsdaten', blocks: ['p||Unterauftragnehmer, Online-Dienste, Erhebungs- und Nutzungsdaten'] },
  { name: 'soft hyphens, hard spaces, decomposed umlauts', text: 'Auftrags\u00adverarbeiter\u00a0meldet u\u0308ber', blocks: ['p||Auftragsverarbeiter meldet über'] },
  { name: 'tables cell by cell', text: '| Name | Ort |\n|---|---|\n| A GmbH | Wien |', blocks: ['t||Name ¦ Ort ¦ A GmbH ¦ Wien'] },
  { name: 'rows whose head was cut off are rows', text: '| (1) Eins. | (1) One. |\n| (2) Zwei. | (2) Two. |', blocks: ['t||(1) Eins. ¦ (1) One. ¦ (2) Zwei. ¦ (2) Two.'] },
  { name: 'HTML is read as text', text: '<b>Zutritt</b> <ul><li>Schlüssel</li><li>Karte</li></ul>', blocks: ['p||Zutritt\nSchlüssel\nKarte'] },
  { name: 'bold pseudo-headings', text: '**4 Haftung**\nEs gilt das Gesetz.', blocks: ['p|4|Haftung', 'p||Es gilt das Gesetz.'] },
  { name: 'two bold headings on one line', text: '**1 Auftrag****1.1 Dauer**', blocks: ['p|1|Auftrag', 'p|1.1|Dauer'] },
  { name: 'code and comments are no prose', text: '```\nArt. 99 DSG\n```\n\n<!-- Art. 99\n\nDSG -->\n\nText.', blocks: ['c||', 'h||', 'p||Text.'] },
  { name: 'a byte order mark, front matter and CRLF', text: '\ufeff---\r\nlang: de\r\n---\r\n# Titel\r\n\r\nText\r\nweiter', blocks: ['h||Titel', 'p||Text weiter'] },
  { name: 'an unclosed front matter is text', text: '---\nlang: de\n\n1. a', blocks: ['r||', 'p||lang: de', 'p|1.|a'] },
  { name: 'annexes', text: 'ANLAGE A: TECHNISCHE MASSNAHMEN\n\nAnnex 2 – Sub-processors', blocks: ['p|ANLAGE A:|TECHNISCHE MASSNAHMEN', 'p|Annex 2|– Sub-processors'] },
];

describe('blocks', () => {
  for (const { name, text, blocks } of CASES) it(name, () => assert.deepEqual(show(text), blocks));

  it('map every unit back to the source', () => {
    for (const { text } of CASES) {
      const document = readMarkdown(text);
      document.blocks.forEach((block, i) => {
        assert.equal(text.slice(document.starts[i]!, document.starts[i]! + block.source.length), block.source);
        for (const segment of block.segments) {
          for (const word of segment.text.matchAll(/[A-Za-z]{4,}/g)) {
            const span = sourceSpan(segment, { start: word.index, end: word.index + word[0].length });
            assert.equal(block.source.slice(span.start, span.end).replace(/[-\u00ad\n\r]/g, ''), word[0]);
          }
        }
      });
    }
  });

  it('keep their identity where an edit did not touch them', () => {
    const before = readMarkdown('# A\n\nEins.\n\nZwei.\n\nDrei.');
    const after = readMarkdown('# A\n\nEins.\n\nZweimal.\n\nDrei.', before);
    assert.deepEqual(after.blocks.map((b, i) => b === before.blocks[i]), [true, true, false, true]);
    assert.deepEqual(after, readMarkdown(after.text));
  });
});
