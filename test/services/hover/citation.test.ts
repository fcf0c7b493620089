import assert from 'node:assert/strict';
import type { ReaderLanguage } from '../../../server/src/language/language.js';
import { analyse } from '../../../server/src/services/analyse.js';
import { citationHover } from '../../../server/src/services/hover/citation.js';

/** The hover at `|`, without the backslashes that keep document text from being Markdown. */
function hoverAt(marked: string, reader: ReaderLanguage = 'de'): string {
  const offset = marked.indexOf('|');
  return citationHover(analyse(marked.replace('|', '')), offset, reader)?.markdown.replace(/\\(.)/g, '$1') ?? '';
}

describe('hover: citation', () => {
  for (const [marked, reader, ...wanted] of [
    ['Nach Art. 28 Abs. 3 S. 2 lit. h| DSGVO gilt das.', 'de', '**Art. 28 Abs. 3 lit. h DSGVO** · Auftragsverarbeiter', 'Inspektionen', '[Amtlicher Text](https://eur-lex.europa.eu/legal-content/DE/TXT/HTML/?uri=CELEX:32016R0679#art_28)', 'Stand 22. November 2026'],
    ['under Article 28(3)(h)| GDPR', 'en', '**Article 28(3)(h) GDPR** · Processor', 'inspections', '/EN/', 'as of 22 November 2026'],
    ['Nach Art. 28| Abs. 3 lit. i DSGVO.', 'de', '⚠ Art. 28 Abs. 3 DSGVO hat nur die Buchstaben a–h.', 'Zu Art. 28 Abs. 3 DSGVO:'],
    ['Art. 32| bis 36 DSGVO', 'de', '**Art. 32–36 DSGVO**', '- Art. 36: Vorherige Konsultation'],
    ['Kapitel V| DSGVO', 'de', '- Art. 44:', '- Art. 50:'],
    ['Art. 44| ff. DSGVO', 'de', 'und folgende'],
    ['Art. 9| Abs. 3 DSG', 'de', 'vorheriger Genehmigung', 'https://www.fedlex.admin.ch/eli/cc/2022/491/de#art_9'],
    ['Article 7|(2) DPO', 'en', 'https://www.fedlex.admin.ch/eli/cc/2022/568/en#art_7', 'without legal force'],
    ['Nach § 203| StGB.', 'de', 'Strafgesetzbuch', 'https://www.gesetze-im-internet.de/stgb/__203.html'],
    ['Nach Art. 33| Abs. 2.', 'de', 'Das Gesetz ist hier nicht genannt'],
    ['Es gilt die VDS|G.', 'de', 'Überholt seit 1. September 2023', 'Heute: DSV.'],
    ['Übermittlung ins Ausland nach Art. 6| DSG.', 'de', 'Art. 16 bis 18 DSG', 'Grundsätze'],
    ['Nach Art. 4| Nr. 7 DSGVO.', 'de', 'Zwecke und Mittel'],
  ] as const) {
    it(marked, () => {
      const text = hoverAt(marked, reader);
      for (const part of wanted) assert.ok(text.includes(part), `${part}\n---\n${text}`);
    });
  }

  it('is silent beside citations', () => assert.equal(hoverAt('Der Auftrag|nehmer handelt nach Art. 28 DSGVO.'), ''));

  it('says nothing of a law it does not know', () => assert.equal(hoverAt('Nach § 1a| KSchG.'), ''));
});
