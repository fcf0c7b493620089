import type { Lexicon } from './lexicon.js';

/** Words that show a text was not filled in, or that what stands in brackets is no blank; the same for both languages. */
export const blanks: Lexicon = {
  BLANK_SAMPLE: [
    'max mustermann', 'erika mustermann', 'maria mustermann', 'mustermann|musterfrau', 'musterstrasse|musterstraße|musterstr|musterweg|musterallee', 'musterfirma', 'musterstadt|musterhausen|musterort|musterdorf', 'muster|beispiel gmbh|ag|kg|ug|ohg|sa', 'mustergmbh',
    'musterunternehmen gmbh|ag', 'beispielfirma', 'beispielstrasse|beispielweg', 'beispielstadt', 'x|y|z|xy|xyz|xx|xxx gmbh|ag|kg|ug|ohg|ltd|inc|llc|sa|bv|se|corp', 'john|jane doe', 'jane|john q . public', 'acme inc|corp|corporation',
    'example inc|corp|corporation|ltd|company', 'company xyz|abc', 'firma xy|xyz', 'lorem ipsum', '123 main street',
  ],
  BLANK_FILL: [
    'bitte ..4 ergänzen|eintragen|einfügen|einsetzen|ausfüllen|angeben|auswählen|anpassen', 'hier ..5 einfügen|eintragen|ergänzen|einsetzen|einzutragen|einzufügen|beschreiben', 'noch ..2 ergänzen|einzufügen|eintragen|auszufüllen', 'nichtzutreffendes ..2 streichen', 'sollen|sollten|soll|sollte hier ..6 beschrieben|aufgeführt|genannt|angegeben', 'ist|sind hier ..6 zu nennen|beschreiben|benennen|bezeichnen', 'ist|sind hier ..6 aufzuführen|anzugeben|aufzulisten|auszuführen|einzutragen',
    'an dieser stelle ..6 einfügen|beschreiben|angeben|aufführen|einzufügen', 'pending legal review', 'draft for discussion', 'should be described here', 'describe here',
   
    'nicht zutreffendes ..2 streichen', 'please insert|complete|fill|specify', 'insert ..4 here', 'delete as applicable|appropriate', 'to be completed|inserted|supplied .', 'to be completed|inserted|supplied )', 'to be completed|inserted|supplied ]',
  ],
  BLANK_REFERENCE: [
    'siehe', 'vgl', 'see', 'cf', 'sic', 'ebd', 'ebenda', 'ibid', 'redacted', 'geschwärzt', 'anonymisiert', 'omitted', 'gestrichen', 'weggelassen', 'intentionally', 'reserved', 'deleted',
    'anlage|anhang|beilage|annex|appendix|schedule|exhibit|section|abschnitt|ziffer|module|modul _',
  ],
  /** A remark on the layout, not something to fill in. */
  BLANK_REMARK: ['unterschrift|unterschriften|unterschriftsseite|unterschriftenblatt', 'signature|signatures', 'folgende|folgenden|nächsten|nächste|letzte seite', 'following|next|last page', 'remainder of ..2 page', 'page intentionally'],
  BLANK_SIGNATURE: [
    'unterschrift|unterschriften|unterzeichner|unterzeichnerin|unterzeichnende', 'ort , datum', 'ort und datum', 'ort / datum', 'ort/datum', 'datum , ort', 'datum / ort', 'datum|ort ..2 unterschrift', 'ort , den', 'signature|signatures', 'signed', 'place , date', 'place and date', 'place / date', 'date / place',
    'by :', 'für den auftraggeber|auftragnehmer|verantwortlichen|auftragsverarbeiter|kunden', 'für die auftraggeberin|auftragnehmerin', 'for the controller|processor|customer', 'authorised|authorized signatory', 'autorisierte person', 'zeichnungsberechtigte',
  ],
  /** Blanks near the signatures that are terms of the contract all the same. */
  BLANK_TERM: ['effective date', 'start date', 'commencement date', 'vertragsbeginn', 'inkrafttreten', 'gültig ab', 'laufzeit', 'vertragsdatum', 'vertragsnummer', 'contract number'],
  BLANK_NUMERAL: ['kapitel|chapter|art|artikel|article|anlage|anhang|annex|titel|title|teil|part|band|bd|jahrhundert|section|abschnitt|schedule|appendix'],
};
