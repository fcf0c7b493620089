import type { Lexicon } from '../lexicon.js';

const ASSESSMENT = '*folgenabschätzung|*folgenabschätzungen|dsfa|dpia';
const SHOWS = 'ergibt|ergeben|ergab|zeigt|zeigen|gezeigt|führt|führen|aufzeigt|ausweist|hervorgeht|nahelegt|erkennen|feststellt|festgestellt|aufdeckt';
const TERMS = '*bedingungen|*pflichten|*regelungen|*klauseln|*vorgaben|bestimmungen';
const CONSENT = 'zustimmung|genehmigung|einwilligung|freigabe|bewilligung|einverständnis';

/** What a clause on one matter takes for granted or mentions of another one: it does not say it. */
export const requirementsPresupposed: Lexicon = {
  // `ergibt die Folgenabschätzung ein hohes Risiko`: it has been made.
  ASSESSED_BEFORE: [
    `ergibt|zeigt|zeigte|führt|weist|kommt|lässt|besteht ..3 ${ASSESSMENT}`, `${ASSESSMENT} ..1 ${SHOWS}`, `wenn|falls|sofern|soweit|dass|weil|nachdem|wo ..4 ${ASSESSMENT} ..8 ${SHOWS}`,
    `aufgrund|infolge|ausweislich|laut|zufolge|ergebnis|ergebnisse|ergebnisses|ergebnissen ..4 ${ASSESSMENT}`, `auf grund|basis|grundlage ..3 ${ASSESSMENT}`, `nach einer|der|dieser|ihrer|seiner|deiner|eurer ..1 ${ASSESSMENT}`,
  ],
  // Somebody accepts terms, and nobody a sub-processor.
  TERMS_ACCEPTED: [`${TERMS} ..4 akzeptieren|akzeptiert|annehmen|annimmt|angenommen|übernehmen|übernimmt|zustimmen|zustimmt|zugestimmt`, `akzeptiert|akzeptieren ..4 ${TERMS}`],
  // Consent was given or was not: what follows holds all the same.
  CONSENT_PRESUPPOSED: [`${CONSENT} ..10 entbindet|befreit|entlastet|enthebt|entlässt|berührt|ändert|lässt`, `ungeachtet|unabhängig|trotz ..4 ${CONSENT}`, 'auch wenn|dann|falls ..8 zugestimmt|genehmigt|eingewilligt|bewilligt|freigegeben', 'unabhängig davon , ob ..8 zugestimmt|genehmigt|eingewilligt|bewilligt|freigegeben', `durch ..3 ${CONSENT} ..8 nicht ..4 entbunden|befreit|entlastet|berührt`],
  // Those who work with the data under the processor: to let them is no consent of the controller.
  PERSONS_AUTHORISED: ['personen ..6 befugt|befugten|ermächtigt|ermächtigten|zugelassen|zugelassenen|berechtigt', 'befugten|befugte|ermächtigten|zugelassenen|berechtigten personen|mitarbeiter*|mitarbeitenden|beschäftigten'],
  // Liability for what others keep to, with no word on who binds them.
  ANSWERS_FOR_COMPLIANCE: ['haftet|haften|verantwortlich|verantwortung|haftung|einzustehen ..1 für ..6 einhaltung|erfüllung|befolgung|beachtung', 'steht|stehen ..3 für ..6 einhaltung|erfüllung|befolgung|beachtung'],
  // Somebody else looks into it.
  VERIFIES: ['verifizier*', 'überprüf*'],
  // The processor itself gives proof.
  PROVES_ITSELF: ['*nachweis*', 'nachzuweisen', 'nachgewiesen', 'weist|weisen ..20 nach', 'beleg|belege|belegs|beleges|belegen|belegt|belegte|belegbar', 'beweis*', '*dokument*', 'zeigt|zeigen', 'darlegen|darlegt|dargelegt|darzulegen|legt|legen', 'zertifik*', '*bericht*', 'unterlagen', 'auskunft|auskünfte'],
  // Who is there to answer the auditor.
  INFORMANT: ['auskunftsperson*', 'auskunftsperson|auskunftspersonen', 'ansprechperson*', 'ansprechpartner*', 'kontaktperson*'],
  // Papers on money.
  ACCOUNTS: ['rechnungen|rechnungsunterlagen|rechnungsbelege', 'buchhaltung*|buchführung*|buchungsbeleg*', 'geschäftsbücher*', 'stundennachweis*|leistungsnachweis*|stundenzettel*'],
  // Papers that are kept and may be looked into.
  PAPERS_OPENED: ['einsicht ..6 *unterlagen|*verzeichnis|*verzeichnisse|aufzeichnungen|dokumentation|protokolle|nachweise'],
  // At the place of the sub-processor, or as against it.
  CHECKS_THERE: ['dort|dabei ..3 *kontrollrecht|*kontrollrechte|*prüfrecht|*prüfrechte|*prüfungsrecht|*prüfungsrechte|*kontrollen', '*kontrollrecht|*kontrollrechte|*prüfrecht|*prüfrechte|*prüfungsrecht|*prüfungsrechte ..3 ihnen|diesen|denen|jenen gegenüber', '*kontrollrecht|*kontrollrechte|*prüfrecht|*prüfrechte|*prüfungsrecht|*prüfungsrechte ..3 gegenüber|bei ihnen|diesen|denen|jenen', '*kontrollrecht|*kontrollrechte|*prüfrecht|*prüfrechte ..2 dort'],
  // Whose law binds the processor, and what takes data there.
  LAW_OF_COUNTRY: ['recht|rechts|rechte|gesetz|gesetze|gesetzen|vorschriften|rechtsordnung|rechtsvorschriften ..4 staates|staats|landes|staaten|länder|drittstaat*|drittland*|drittlandes'],
  MOVES_DATA: ['*übermittl*', 'übermitteln', '*transfer*', 'verlager*', 'übertrag*', 'verbring*', '*zugriff*', 'ausserhalb', 'export*', 'verlassen|verlässt', 'weitergabe|weitergeben'],
  TO_AUTHORITY: ['gewährt|gewähren|gibt|geben|erteilt|erteilen|ermöglicht|ermöglichen|verschafft ..3 *aufsichtsbehörde|*aufsichtsbehörden|datenschutzbehörde|datenschutzbehörden|edöb'],
  OTHER_THAN_TOLD: ['entgegen|entgegengesetzt ..2 *weisung|*weisungen|anordnung|anordnungen|vorgabe|vorgaben'],
  // A ground for ending the contract grants nothing.
  ENDED_IF: ['kündigen|kündigt|*kündigung|kündigungsrecht ..16 wenn|falls|sofern|weil', 'wenn|falls|sofern ..24 kündigen|kündigt|*kündigung|kündigungsrecht'],
  // Answers to others, and no work for them.
  TOLD_TO_THIRD: ['auskunft|auskünfte ..8 dritte|dritten'],
  VISITS_WEBSITE: ['besuch|besuchen|besucht|besucher|besuche ..4 website|webseite|internetseite|seite|seiten|homepage|app|portal|portals|blog|plattform'],
};
