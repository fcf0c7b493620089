import type { Lexicon } from '../lexicon.js';

const DUTY = 'pflicht|pflichten|verpflichtung|verpflichtungen|anspruch|ansprüche|*pflicht|*pflichten|rechtsanspruch|bindung|bindungswirkung';
const PLAN = 'paket|*paket|paketen|tarif|tarife|tarifen|tarifs|*tarif|*tarifen|option|*modul|abo|abonnement|edition';
const WHEN = 'wenn|sofern|soweit|falls|solange';

/**
 * Words by which a later sentence, or another passage on the matter, leaves a duty to the processor's will or makes nothing of it. Art. 28 Abs. 3 DSGVO: the
 * contract binds the processor.
 */
export const undone: Lexicon = {
  // It does as it likes; counts where the processor acts.
  AT_WILL: [
    'eigenem|freiem|seinem|ihrem|unserem|freien|alleinigem|pflichtgemässem|billigem ..1 ermessen|belieben|gutdünken', 'in|im ..2 ermessen|belieben ..3', 'nach belieben|gutdünken', 'entscheidet|entscheiden|bestimmt|bestimmen|befindet ..12 ob', 'ob ..12 entscheidet|entscheiden|bestimmt|befindet', 'steht|stehen ..6 frei', 'frei ..1 entscheiden|bestimmen|darüber', 'freigestellt',
    `${WHEN} er|sie|es|wir|ihm|ihr|uns ..8 sinnvoll|zweckmässig|opportun|angezeigt|vertretbar|wirtschaftlich|nützlich|lohnend ..2 hält|halten|erachtet|erachten|ansieht|erscheint|ist`, 'für|als sinnvoll|zweckmässig|opportun|angezeigt|entbehrlich|eilbedürftig|vertretbar ..2 hält|halten|erachtet|ansieht|einstuft|erachten',
    'kann|können|darf|dürfen ..12 ablehnen|verweigern|zurückweisen|unterlassen|absehen|zurückstellen|aufschieben|absenken|herabsetzen|einstellen', 'berechtigt ..12 abzulehnen|verweigern|zurückzuweisen|unterlassen|abzusehen|zurückzuhalten|zurückzubehalten', 'unbearbeitet|unbeantwortet ..2 lassen|bleiben', 'auslastung|kapazität|kapazitäten|personallage|arbeitslage|geschäftslage|auftragslage|ressourcen|betriebsablauf|tagesgeschäft ..6 zulässt|zulassen|erlaubt|erlauben|gestattet|gestatten|vorhanden',
    'freie|freier|freien|verfügbare|verfügbarer|verfügbaren ..3 kapazität|kapazitäten|ressourcen', 'im rahmen ..6 kapazität|kapazitäten|ressourcen', 'verzichtet ..3 auf|darauf', 'verzichten',
  ],
  // Nothing is owed after all, or to some only, or once it is paid.
  NOTHING_OWED: [
    `kein|keine|keinen|keinerlei ..3 ${DUTY} ..6 besteht|bestehen|begründet|verbunden|ergibt|entsteht|folgt|übernommen|hergeleitet`, `begründet|begründen|ergibt|folgt|entsteht|besteht|bestehen ..6 kein|keine|keinen|keinerlei ..3 ${DUTY}`, 'nicht ..2 verbindlich|bindend|einklagbar|geschuldet|rechtsverbindlich', 'keine ..2 verbindliche|bindende|bindungswirkung', 'unverbindlich|unverbindliche|unverbindlichen', 'ohne rechtliche|rechtlichen|rechtsbindung ..1',
    'absichtserklärung|absichtserklärungen|zielbeschreibung|zielvorstellung|zielvorstellungen|programmsatz|programmsätze', 'gehört|gehören ..3 nicht ..3 support|leistungsumfang|leistungen|leistung|umfang|service|aufgaben', 'nicht ..2 vom|zum|im|in ..2 support|leistungsumfang|grundpreis|grundgebühr ..2', 'schuldet|schulden ..6 keine|keinen|keinerlei|nicht', 'nicht schuldet|schulden', 'ausgenommen ..3 von ..3 pflicht|verpflichtung', 'von ..3 pflicht|verpflichtung ..3 ausgenommen|befreit|entbunden',
    `nur|ausschliesslich|lediglich|allein im|in|mit|für|bei|den|dem|zum|wenn ..6 ${PLAN}`, `${PLAN} ..6 vorbehalten`, `vorbehalten ..6 ${PLAN}`, `nicht ..5 ${PLAN} ..3 enthalten`, `${PLAN} ..4 nicht enthalten`, `ohne ..3 ${PLAN}`, 'ist|sind|gilt|gelten|als ..2 zusatzleistung|zusatzleistungen|zusatzmodul',
    'erst|nur ..10 wenn|sobald|nachdem|nach|gegen ..10 bezahlt|beglichen|entrichtet|gezahlt|zahlungseingang|vorauszahlung|vorkasse|eingegangen|überwiesen', 'bis ..4 zahlungseingang|zahlung|ausgleich|begleichung', 'ohne ..2 zahlung|vorauszahlung|bezahlung', 'gegen ..2 vorauszahlung|vorkasse|vorausentgelt', 'nur ..6 kostenpflichtig ..2 gebucht|bestellt|beauftragt',
  ],
  // The controller gives up what the duty is for, or what it says counts for nothing.
  GIVES_UP: ['verzichtet|verzichten ..10 widerspruch|einspruch|widerspruchsrecht|einspruchsrecht|kontrollrecht|prüfungsrecht|kontrollen|unterstützung', 'widerspruch|einspruch ..6 wirkungslos|unbeachtlich|folgenlos', 'widerspruch|einspruch ..8 keine|keinen|ohne ..2 wirkung|folge|folgen|auswirkung|einfluss'],
  // What looks alike and takes nothing from the duty: instructions that break the law, other customers, abuse, remuneration, and what the law or the controller decides.
  DUTY_STANDS: [
    'rechtswidrig*', 'andere|anderer|anderen|dritter|dritten|dritte ..1 kunden|kundinnen|auftraggeber|mandanten|personen', 'soweit|sofern kein|keine|keinen', 'rechtliche|rechtlichen|juristische|juristischen|rechtsprüfung ..1', 'gesetz|gesetzlich*|rechtlich|behörde|behörden|behördlich*|gericht|aufsichtsbehörde*', 'bis ..14 bestätigt|geändert|abgeändert|entscheidet|entscheidung|bestätigung|klärung|änderung|antwort|geklärt', 'bestätigung|klärung|überprüfung', 'offensichtlich*|missbräuchlich*|exzessiv*|schikanös*|unverhältnismässig*|unzumutbar*',
    'geschäftsgeheimnis*|betriebsgeheimnis*', '*wettbewerb*|konkurrenz*|konkurrent*', 'auftraggeber|auftraggeberin|kunde|kundin|verantwortliche|verantwortlicher|sie ..4 ermessen|wahl|entscheidet|bestimmt|entscheiden', 'vergütung|vergütet|aufwand|stundensatz|kosten ..4 beanspruchen|verlangen|berechnen|berechnet|verrechnet|erstattet|abgerechnet|ersetzt', '*niveau', 'gleichwertig*', 'nur dann|insoweit', 'einspruch*|widerspruch*|widerspricht',
  ],
};
