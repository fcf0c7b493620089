import type { Lexicon } from './lexicon.js';

/** Words that show a text was not filled in, or that what stands in brackets is no blank; the same for both languages. */
export const blanks: Lexicon = {
  BLANK_SAMPLE: [
    'max mustermann', 'erika mustermann', 'maria mustermann', 'mustermann|musterfrau', 'musterstrasse|musterstraße|musterstr|musterweg|musterallee', 'musterfirma', 'musterstadt|musterhausen|musterort|musterdorf', 'muster|beispiel gmbh|ag|kg|ug|ohg|sa', 'mustergmbh',
    'musterunternehmen gmbh|ag', 'beispielfirma', 'beispielstrasse|beispielweg', 'beispielstadt', 'x|y|z|xy|xyz|xx|xxx gmbh|ag|kg|ug|ohg|ltd|inc|llc|sa|bv|se|corp', 'john|jane doe', 'jane|john q . public', 'acme inc|corp|corporation',
    'example inc|corp|corporation|ltd|company', 'company xyz|abc', 'firma xy|xyz', 'lorem ipsum', '123 main street', 'acme gmbh|ag|ltd|llc|limited', 'anytown', 'musterkunde|musterkunden', 'vorname nachname ,', 'herr|herrn|frau vorname nachname', 'vorname nachname als|in', 'your company name', 'your name here', 'your|ihr company|unternehmen gmbh|ltd|inc', 'beispielkunde', 'muster-straße|muster-strasse',
  ],
  BLANK_FILL: [
    'bitte ..4 ergänzen|eintragen|einfügen|einsetzen|ausfüllen|angeben|auswählen|anpassen', 'hier ..5 einfügen|eintragen|ergänzen|einsetzen|einzutragen|einzufügen|beschreiben', 'noch ..2 ergänzen|einzufügen|eintragen|auszufüllen', 'nichtzutreffendes ..3 streichen', 'sollen|sollten|soll|sollte hier ..6 beschrieben|aufgeführt|genannt|angegeben', 'ist|sind hier ..6 zu nennen|beschreiben|benennen|bezeichnen', 'ist|sind hier ..6 aufzuführen|anzugeben|aufzulisten|auszuführen|einzutragen',
    'an dieser stelle ..6 einfügen|beschreiben|angeben|aufführen|einzufügen', 'should be described here', 'describe here',
    'bitte ..6 einfügen|nennen|benennen|beschreiben|prüfen|löschen|streichen', 'hier ggf ..5 benennen|streichen|einfügen|ergänzen', 'hier ..5 nennen|angeben|aufführen|auflisten|benennen', 'sind ..8 anzugeben|aufzuführen oder ..4 streichen', 'hier sind ..10 anzugeben|aufzuführen|zu beschreiben|zu benennen', 'hier ist ..8 anzugeben|aufzuführen|zu beschreiben|zu benennen', 'hier sind angaben', '( ..5 einfügen|eintragen|ergänzen|einsetzen|ausfüllen )', 'hinweis : ..8 löschen|streichen|anpassen|entfernen', 'dies ist vom kunden|auftraggeber auszufüllen',
    'beschreiben|listen|fügen|tragen|geben|führen|nennen|ergänzen sie ..2 hier', 'sie hier ..8 ein|an|auf',
    'please describe|list|state|enter|adapt|delete|select|provide ..8 here|below', '( please describe|list|state|enter|adapt', '( insert|add|enter ..5 )', 'note : ..6 delete|adapt|remove', 'enter ..4 here', 'describe|list|specify ..5 here', 'delete if not applicable', 'note to draft|drafter', 'drafting note', 'to be confirmed|adapted by ..3 client',
    'nicht zutreffendes ..3 streichen', 'please insert|complete|fill|specify', 'insert ..4 here', 'delete as applicable|appropriate', 'to be completed|inserted|supplied .', 'to be completed|inserted|supplied )', 'to be completed|inserted|supplied ]',
  ],
  /** The text as a whole is a draft or a sample, not yet a contract. */
  BLANK_DRAFT: [
    'dies|dieses|diese|dieser ist ein|eine ..2 muster|vorlage|entwurf|mustervertrag|mustertext', 'dieses|diese|dieser muster|vorlage|mustervertrag|vertragsmuster|vertragsvorlage|entwurf ..8 anzupassen|angepasst|anpassen|auszufüllen|prüfen|geprüft|ersetzt|rechtsberatung', 'entwurf - noch|nur|zur|zum', 'status : entwurf', 'entwurf , nicht', 'entwurf , noch', 'nur ein entwurf', 'noch anzupassen :', 'vor verwendung ..4 anzupassen|prüfen', 'platzhalter ..4 ausfüllen|ersetzen|ergänzen|anpassen',
    'this is a|an|the ..3 skeleton|template|sample', 'this template|skeleton|sample ..4 must|should|needs|has|does', 'status : draft', 'draft - for|not|pending|subject', 'for|pending legal review', 'draft only', 'draft for discussion', 'for discussion purposes only', 'nur zu diskussionszwecken', 'nur zur diskussion', 'replace ..3 placeholders',
  ],
  /** Words that stand beside such a word where it is all that a paragraph says: `Version 0.1 (Entwurf)`. */
  BLANK_DRAFT_BESIDE: ['version|stand|fassung|status|vom|v|nr|confidential|vertraulich|arbeitsstand|rev'],
  /** What a hint in italics asks the drafter to do, at its beginning. */
  BLANK_ASKS: ['describe|specify|list|state|identify|insert|name|complete|choose|select the|all|any|each|your|one|here', 'beschreiben|nennen|listen|benennen|ergänzen|wählen|geben sie', 'hier ..6 beschreiben|nennen|aufzählen|auflisten|benennen|ergänzen'],
  /** Longer words that call for a date, a name or a place. */
  BLANK_CALLS: ['dated', 'between', 'zwischen', 'until', 'durch'],
  /** Both titles, and then a name. */
  BLANK_PERSON: ['herr|herrn / frau', 'frau / herr|herrn', 'herr/frau|herrn/frau|frau/herr|frau/herrn', 'mr|mrs|ms / mr|mrs|ms', 'mr/ms|mr/mrs', 'mr . / ms|mrs .'],
  /** The last word of a title that says so. */
  BLANK_DRAFT_TITLE: ['entwurf', 'muster', 'vorlage', 'skeleton', 'draft', 'template', 'sample'],
  /** A note that the content is still to be decided; only where it is all that stands there. */
  BLANK_LATER: ['wird noch ..2 ergänzt|nachgereicht|festgelegt|benannt|bestimmt|mitgeteilt', 'noch ..2 festzulegen|bestimmen|klären|benennen|ergänzen|vereinbaren', 'noch offen', 'noch nicht bestimmt|festgelegt|benannt|bekannt', 'wird nachgereicht|nachgetragen|ergänzt|nachgeliefert', 'die|liste|anlage ..2 wird|folgt ..2 nachgereicht|nachgeliefert', 'in klärung|abstimmung', 'to follow', 'folgt', 'to be determined|agreed|confirmed|advised|announced|defined|decided|specified|completed|inserted|supplied|provided', 'not yet determined|known|decided'],
  /** What an annex should say, in place of what it says. */
  BLANK_SHOULD_STATE: ['the list|annex|appendix|schedule|section|table shall|should|must state|specify|describe|contain|set ..8 nature|type|types|categories|kind|kinds|circle', 'die liste|anlage|aufstellung|beschreibung soll|sollte|hat|muss ..16 enthalten|benennen|beschreiben|angeben'],
  /** Numbers that look made up are, behind these. */
  BLANK_NUMBERED: ['telefon|tel|telefonnummer|fax|telefax|mobil', 'hrb|hra|fn', 'ust-id|ustidnr|ust-idnr|umsatzsteuer-id|umsatzsteuer-identifikationsnummer|uid|steuernummer', 'phone|telephone|mobile', 'company|registration|vat|registered|customer|contract number|no|id', 'kundennummer|vertragsnummer|registernummer|handelsregisternummer', 'iban'],
  /** What stands in brackets behind these is the name of a key or of a field on a screen. */
  BLANK_KEY: ['feld|taste|tasten|schaltfläche|knopf|menü|menüpunkt|eingabefeld', 'field|key|keys|button|menu|press|tab'],
  /** Marks and fields that a system writes or replaces: what they look like is said, not left open. */
  BLANK_LITERAL: ['*vermerk|*vermerks', 'betreff|betreffzeile|betreffkennung', 'kennzeichnung|kennzeichen|markierung|stichwort|präfix|kürzel', '*serienfeld|*serienfelder|*serienfeldern|*platzhalter|*platzhaltern|*variable|*variablen|mustache|*textmarke|*textmarken', 'subject line|lines|prefix', 'marking|marker|prefix|tag|tags|flag|label|labels', 'merge|template field|fields|tag|tags|variable|variables', 'placeholder|placeholders'],
  BLANK_REFERENCE: [
    'siehe', 'vgl', 'see', 'cf', 'sic', 'ebd', 'ebenda', 'ibid', 'redacted', 'geschwärzt', 'anonymisiert', 'omitted', 'gestrichen', 'weggelassen', 'intentionally', 'reserved', 'deleted',
    'anlage|anhang|beilage|annex|appendix|schedule|exhibit|section|abschnitt|ziffer|module|modul _',
  ],
  /** A remark on the layout, not something to fill in. */
  BLANK_REMARK: ['end|ende of|des ..1 document|agreement|addendum|schedule|annex|page|text|dokuments|dokumentes|vertrags|vertrages|textes', 'page break', 'seitenumbruch', 'unterschrift|unterschriften|unterschriftsseite|unterschriftenblatt', 'signature|signatures', 'folgende|folgenden|nächsten|nächste|letzte seite', 'following|next|last page', 'remainder of ..2 page', 'page intentionally', 'not reproduced', 'nicht abgedruckt|wiedergegeben', 'in this extract', 'auszug|auszugsweise'],
  BLANK_SIGNATURE: [
    'in witness whereof', 'duly executed', 'zu urkund dessen', 'unterschrift|unterschriften|unterzeichner|unterzeichnerin|unterzeichnende', 'ort , datum', 'ort und datum', 'ort / datum', 'ort/datum', 'datum , ort', 'datum / ort', 'datum|ort ..2 unterschrift', 'ort , den', 'signature|signatures', 'signed', 'place , date', 'place and date', 'place / date', 'date / place',
    'by :', 'für den auftraggeber|auftragnehmer|verantwortlichen|auftragsverarbeiter|kunden', 'für die auftraggeberin|auftragnehmerin', 'for the controller|processor|customer', 'authorised|authorized signatory', 'autorisierte person', 'zeichnungsberechtigte',
  ],
  /** What stands in the fields of those who sign: who, as what, and the date. */
  BLANK_SIGNER: ['name|namen|nachname|vorname|funktion|funktionsbezeichnung|titel|position|vertretungsberechtigter|vertretungsberechtigte|vertreter|unterzeichner', 'name|names|title|position|function|role|signatory|representative', 'first|last|full|printed name'],
  BLANK_SIGNED_ON: ['datum|heute|date|today', 'tt|dd|mm / mm|dd / jjjj|yyyy|jj|yy', 'tt|dd . mm . jjjj|yyyy|jj|yy', 'tt|dd - mm - jjjj|yyyy'],
  /** Blanks near the signatures that are terms of the contract all the same. */
  BLANK_TERM: ['effective date', 'start date', 'commencement date', 'vertragsbeginn', 'inkrafttreten', 'gültig ab', 'laufzeit', 'vertragsdatum', 'vertragsnummer', 'contract number'],
  BLANK_NUMERAL: ['kapitel|chapter|art|artikel|article|anlage|anhang|annex|titel|title|teil|part|band|bd|jahrhundert|section|abschnitt|schedule|appendix'],
};
