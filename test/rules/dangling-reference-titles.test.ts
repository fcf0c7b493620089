import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { danglingReference } from '../../server/src/rules/dangling-reference/rule.js';
import { analyse } from '../../server/src/services/analyse.js';

const HEADS = {
  de: '# Vertrag zur Auftragsverarbeitung\n\n## Weisungen\n\nDer Auftragnehmer folgt den Weisungen des Auftraggebers.\n\n**Wenn etwas schiefgeht.** Der Auftragnehmer meldet jede Panne.\n\n',
  en: '# Data Processing Agreement\n\n## Instructions\n\nThe Processor follows the instructions of the Controller.\n\n**If something goes wrong.** The Processor reports every breach.\n\n',
} as const;
const TAILS = {
  de: '\n\n## Wenn Sie kündigen\n\nDie Daten werden gelöscht.\n\n| Thema | Regel |\n|---|---|\n| Mobile Geräte | sind verschlüsselt |\n',
  en: '\n\n## When you leave\n\nThe data are deleted.\n\n| Matter | Rule |\n|---|---|\n| Mobile devices | are encrypted |\n',
} as const;

/** Severities of what is found in a sentence between two headings and a table. */
const found = (language: 'de' | 'en', text: string): string[] =>
  danglingReference.check(analyse(HEADS[language] + text + TAILS[language]), DEFAULT_SETTINGS).map(({ severity, message }) => `${severity} ${message}`);

const FIRES: readonly (readonly [language: 'de' | 'en', text: string, severity: string])[] = [
  ['en', 'Before you send us a tape, read “Tapes and couriers” below.', 'warning'],
  ['en', 'Who may visit the site is explained under "Visits on site" above.', 'warning'],
  ['en', 'The fees are in the section “Price list” (below).', 'warning'],
  ['en', 'How tapes travel is explained in “Couriers and vans” below.', 'warning'],
  ['en', 'Old invoices are dealt with in section "Bookkeeping".', 'information'],
  ['de', 'Für Papierakten lesen Sie bitte „Archiv und Kurier“ unten.', 'warning'],
  ['de', 'Wer das Werk betreten darf, steht weiter oben unter „Besuche vor Ort“.', 'warning'],
  ['de', 'Für Tonaufnahmen siehe „Diktate und Tonträger“ unten.', 'warning'],
  ['de', 'Alte Belege behandelt der Abschnitt „Buchhaltung“.', 'information'],
];

const SILENT: readonly (readonly [language: 'de' | 'en', text: string])[] = [
  ['en', 'What happens at the end is told in “When you leave” below.'],
  ['en', 'For incidents see "If something goes wrong" above.'],
  ['en', 'For notebooks see “Mobile devices” below.'],
  ['en', 'For the end see section “Leaving”, and for orders see “Your instructions”.'],
  ['en', 'The tape store (the “Vault”) is locked. See “Vault” above.'],
  ['en', 'For cookies see “Tracking” in our privacy policy.'],
  ['en', 'To export the data, click the button “Export all” below.'],
  ['en', 'The word “Sealed” below a file number means that nobody may open it.'],
  ['en', 'In clause 3 the words “Member State” shall read “Switzerland”.'],
  ['en', 'The liability follows the service agreement, see “Liability”.'],
  ['de', 'Was am Ende geschieht, steht unten unter „Wenn Sie kündigen“.'],
  ['de', 'Bei Pannen siehe „Wenn etwas schiefgeht“ oben.'],
  ['de', 'Für Notebooks siehe „Mobile Geräte“ unten.'],
  ['de', 'Zu Cookies siehe „Tracking“ in der Datenschutzerklärung.'],
  ['de', 'Klicken Sie auf die Schaltfläche „Alles ausgeben“ unten.'],
  ['de', 'Der Vermerk „Gesperrt“ oben auf der Akte gilt für alle.'],
  ['en', 'For paper files see “Paper archives”.'],
  ['en', 'See “Handling of Dictations” of the Chamber of Notaries.'],
  ['en', 'Letters are kept in “Outbox” below the tray of the week.'],
  ['en', 'Those who help us are listed further on, see “Suppliers” below.'],
  ['en', 'The safeguards follow, see “TOMs” below, and “Exhibits” above.'],
  ['de', 'Für Tonaufnahmen siehe „Diktate und Tonträger“.'],
  ['de', 'Siehe Abschnitt „Umgang mit Diktaten“ der Empfehlungssammlung der Kammer.'],
  ['de', 'Der Betrag in „Anführung“ oben ist ein Muster.'],
  ['de', 'Wer sonst mitwirkt: siehe „Subunternehmen“ unten; dazu siehe „AVV“ oben.'],
  ['de', '| Sache | Abrede |\n|---|---|\n| **Kilometergeld** | nach Satz |\n| Spesen | siehe „Kilometergeld“ oben |'],
  ['en', '| Matter | What applies |\n|---|---|\n| Mileage | by the table |\n| Expenses | see “Mileage” above |'],
];

describe('dangling-reference: quoted titles', () => {
  for (const [language, text, severity] of FIRES) it(`reports ${text}`, () => assert.deepEqual(found(language, text), [`${severity} title`]));
  for (const [language, text] of SILENT) it(`lets pass ${text}`, () => assert.deepEqual(found(language, text), []));

  it('is read anew when a paragraph takes the title or loses it', () => {
    const text = `${HEADS.en}See “Paper archives” below.\n\nShelves are locked.${TAILS.en}`;
    const titled = text.replace('Shelves', '**Paper archives.** Shelves');
    const outcomes = (contract: ReturnType<typeof analyse>): string[] => contract.references.map(({ outcome }) => outcome);
    const [before, after] = [analyse(text), analyse(titled)];
    assert.deepEqual([outcomes(before), outcomes(after)], [['missing'], ['unclear']]);
    assert.deepEqual([outcomes(analyse(titled, before)), outcomes(analyse(text, after))], [['unclear'], ['missing']]);
  });

  it('leads to the heading with the title', () => {
    const [reference] = analyse(`${HEADS.en}See “When you leave” below.${TAILS.en}`).references;
    assert.deepEqual([reference?.outcome, reference?.targets.map(({ title }) => title)], ['found', ['When you leave']]);
  });
});
