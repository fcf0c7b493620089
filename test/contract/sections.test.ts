import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../server/src/services/analyse.js';
import { outline } from '../../server/src/services/outline.js';
import type { OutlineItem } from '../../server/src/services/services.js';

const show = (items: readonly OutlineItem[], depth = 0): string[] => items.flatMap((i) => ['  '.repeat(depth) + i.label, ...show(i.children, depth + 1)]);

const CASES: readonly { name: string; text: string; tree: readonly string[] }[] = [
  { name: 'Markdown headings with clauses', text: '# Vertrag\n\n## § 1 Gegenstand\n\n(1) Erstens.\n\n(2) Zweitens.\n\n## § 2 Dauer\n\nImmer.', tree: ['Vertrag', '  § 1 Gegenstand', '    (1) Erstens.', '    (2) Zweitens.', '  § 2 Dauer'] },
  { name: 'plain text with an annex that counts anew', text: '1. Gegenstand\n\nEtwas.\n\n2. Dauer\n\nLang.\n\nANLAGE A: MASSNAHMEN\n\n1. Vertraulichkeit\n\n• Zutritt', tree: ['1. Gegenstand', '2. Dauer', 'ANLAGE A: MASSNAHMEN', '  1. Vertraulichkeit'] },
  { name: 'a number that goes on counting is a sibling, whatever its depth', text: '**1 Eins**\n\n## 2 Zwei\n\n#### **3 Drei**\n\n3.1 Der Auftragnehmer hat zu liefern.', tree: ['1 Eins', '2 Zwei', '3 Drei', '  3.1 Der Auftragnehmer hat zu liefern.'] },
  { name: 'a link to an annex is not the annex', text: '## 3 Maßnahmen\n\n### [Anlage 1](#)\n\n3.2 Sie gelten.\n\n## Anlage 1\n\nListe.', tree: ['3 Maßnahmen', '  3.2 Sie gelten.', 'Anlage 1'] },
  { name: 'an annex to an annex lies in it, however deep its heading is', text: '# Anlage 3 zum Hauptvertrag\n\n## Auftragsverarbeitung\n\n### 1. Gegenstand\n\nEtwas.\n\n#### Anhang 3.1 – Beschreibung\n\nListe.\n\n#### Anhang 3.2 – Maßnahmen\n\nMehr.', tree: ['Anlage 3 zum Hauptvertrag', '  Auftragsverarbeitung', '    1. Gegenstand', '  Anhang 3.1 – Beschreibung', '  Anhang 3.2 – Maßnahmen'] },
  { name: 'an annex with the day it was drawn up', text: '## § 1 Gegenstand\n\nEtwas.\n\n## Anlage 2: Helfer (Stand 3. Februar 2026)\n\nListe.\n\n### 1. Post\n\nMehr.', tree: ['§ 1 Gegenstand', 'Anlage 2: Helfer (Stand 3. Februar 2026)', '  1. Post'] },
  { name: 'Austrian annexes', text: '1. Gegenstand\n\nEtwas.\n\nANLAGE ./1 – MASSNAHMEN\n\nListe.\n\n**Beilage ./B**\n\nMehr.', tree: ['1. Gegenstand', 'ANLAGE ./1 – MASSNAHMEN', 'Beilage ./B'] },
  { name: 'a chapter I among chapters with letters holds its items', text: '**H. TRANSFERS**\n\nNone.\n\n**I. ASSISTANCE**\n\nHelp:\n\n(a) with requests;\n\n**J. AUDITS**\n\nYes.', tree: ['H. TRANSFERS', 'I. ASSISTANCE', '  (a) with requests;', 'J. AUDITS'] },
  { name: 'chapters with capital letters hold numbered clauses', text: '**F. Datensicherheit**\n\n1. Schutz nach Stand der Technik.\n\n2. Verzeichnis nach Art. 12 DSG.\n\n**G. Verletzungen**\n\n1. Meldung umgehend.', tree: ['F. Datensicherheit', '  1. Schutz nach Stand der Technik.', '  2. Verzeichnis nach Art. 12 DSG.', 'G. Verletzungen', '  1. Meldung umgehend.'] },
  { name: 'the foot of a page opens nothing', text: 'EXHIBIT D\n\n1. PURPOSE\n\nWhy.\n\nExhibit D - Data Processing      Page 1 of 4\n\n2. DETAILS\n\nHow.', tree: ['EXHIBIT D', '  1. PURPOSE', '  2. DETAILS'] },
  { name: 'lines of a table of contents open no annex', text: '# DPA\n\n## Contents\n\n1. Terms\n2. Duration\n\nAnnex I – Measures\n\nAnnex II – Helpers\n\n## 1. Terms\n\nWhat.\n\n## 2. Duration\n\nLong.\n\nAnnex I – Measures\n\nLocks.', tree: ['DPA', '  Contents', '    1. Terms', '    2. Duration', '  1. Terms', '  2. Duration', 'Annex I – Measures'] },
  { name: 'English clauses', text: '# DPA\n\n2. PROCESSING\n\n2.1. Roles. The parties agree.\n\n3.2 Obligations:\n\n3.2.1 will do so.', tree: ['DPA', '  2. PROCESSING', '    2.1. Roles. The parties agree.', '    3.2 Obligations:', '      3.2.1 will do so.'] },
];

describe('sections', () => {
  for (const { name, text, tree } of CASES) it(name, () => assert.deepEqual(show(outline(analyse(text))), tree));
});
