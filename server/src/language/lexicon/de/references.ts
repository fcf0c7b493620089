import type { Lexicon } from '../lexicon.js';

/** How German contracts refer to their own parts, and what says that a part is of another paper. */
export const references: Lexicon = {
  REFER_SECTION: [
    'ziffer', 'ziffern', 'ziff', 'punkt', 'punkte', 'punkten', 'punktes', 'pkt', 'pkte', 'abschnitt', 'abschnitts', 'abschnittes', 'abschnitte', 'abschnitten', 'abschn', 'klausel', 'klauseln', 'kapitel', 'kapitels', 'kapiteln', 'kap',
    'unterpunkt', 'unterpunkte', 'unterpunkten', 'unterabschnitt', 'unterabschnitte', 'gliederungspunkt', 'vertragspunkt', 'vertragsziffer', 'section', 'sections', 'clause', 'clauses',
  ],
  REFER_PART: ['teil', 'teils', 'teiles', 'teile', 'teilen'],
  // Numbers count much else besides.
  REFER_NUMBER: ['nr', 'nrn', 'nummer', 'nummern'],
  REFER_SIGN: ['§', 'paragraf', 'paragraph', 'paragraphen', 'paragrafen'],
  REFER_ARTICLE: ['art', 'artt', 'artikel', 'artikels', 'artikeln'],
  REFER_PARAGRAPH: ['abs', 'absatz', 'absatzes', 'absätze', 'absätzen'],
  REFER_ANNEX: ['anlage', 'anlagen', 'anl', 'anhang', 'anhangs', 'anhanges', 'anhänge', 'anhängen', 'anh', 'beilage', 'beilagen', 'annex', 'annexe', 'annexes', 'annexen', 'appendix', 'appendices', 'schedule', 'schedules', 'exhibit', 'exhibits', 'attachment', 'attachments', 'beiblatt', 'beiblatts', 'beiblattes', 'beiblätter', 'beiblättern'],
  REFER_TABLE: ['tabelle', 'tabellen'],
  REFER_LETTER: ['unter|in|nach|gemäss|zu|von|aus|gem lit|litera|buchst|buchstabe|buchstaben'],
  REFER_PAGE: ['seite', 'seiten'],
  REFER_THIS: [
    'dieses|diesem|diesen|dieser|vorliegenden ..2 *vertrag|*vertrags|*vertrages|*vertrage|*vereinbarung|*bedingungen|*bestimmungen|avv|adv|abv|dpa|auftrags|dokuments|dokumentes|dokument', 'avv', 'av vertrag|vertrags|vertrages', 'auftragsverarbeitungsvertrag*', 'auftragsverarbeitungsvereinbarung*',
    'auftragsbearbeitungsvertrag*', 'auftragsbearbeitungsvereinbarung*', 'hiervon',
  ],
  REFER_THIS_ANNEX: ['dieses|diesem|dieser|diesen|vorliegenden anlage|anhangs|anhanges|anhang|beilage|annexes'],
  REFER_OTHER: [
    '*hauptvertrag|*hauptvertrags|*hauptvertrages|*hauptvertrage', '*hauptvereinbarung', '*leistungsvereinbarung|*leistungsvereinbarungen', '*rahmenvertrag|*rahmenvertrags|*rahmenvertrages', '*rahmenvereinbarung', '*dienstleistungsvertrag|*dienstleistungsvertrags|*dienstleistungsvertrages',
    '*nutzungsvertrag|*nutzungsvertrags|*nutzungsvertrages', '*wartungsvertrag*', '*lizenzvertrag*', '*kooperationsvertrag*', '*grundvertrag*', '*servicevertrag*', '*mandatsvertrag*', '*betreuungsvertrag*', '*agenturvertrag*', '*beratungsvertrag*', '*treuhandvertrag*', '*supportvertrag*', '*hostingvertrag*', '*pflegevertrag*', '*leistungsvertrag*', '*einzelvertrag*', '*lizenzvereinbarung*', '*nutzungsvereinbarung*', '*geheimhaltungsvereinbarung*', '*leistungsbeschreibung', '*leistungsverzeichnis*',
    'agb', 'agbs', '*geschäftsbedingungen', '*nutzungsbedingungen', '*vertragsbedingungen', '*lizenzbedingungen', '*standardvertragsklauseln', '*standarddatenschutzklauseln', '*musterklauseln', 'scc', 'sccs', 'angebot|angebots|angebotes', '*bestellung', '*bestellformular*', '*auftragsformular*', '*auftragsbestätigung', '*preisliste',
    'service level agreement|agreements', 'sla', 'slas', 'msa', '*leitlinie|*leitlinien', '*richtlinie|*richtlinien', '*handbuch|*handbuchs', '*konzept|*konzepts', '*merkblatt*', '*datenschutzerklärung', '*kurzpapier|*kurzpapiers', 'iso', 'bsi', '*standards|*standard', 'norm', '*katalog|*katalogs', '*satzung', '*beschluss|*beschlusses', '*policy', 'addendum', 'idta', 'iso/iec', 'din', 'dokumentation', 'eu standardvertragsklauseln',
    '*ausschreibung|*ausschreibungsunterlagen', '*vergabeunterlagen', '*vertragsunterlagen', '*angebotsunterlagen', '*lastenheft|*lastenhefts', '*pflichtenheft|*pflichtenhefts', '*werkvertrag*', '*kaufvertrag*', '*mietvertrag*', '*liefervertrag*', '*projektvertrag*', '*entwicklungsvertrag*', 'jenes|jenem|jener *vertrag|*vertrags|*vertrages|*vereinbarung',
    'betriebsvereinbarung', '*grundschutz*', '*orientierungshilfe*', '*empfehlung|*empfehlungen', '*protokoll|*protokolls', '*formular|*formulars', '*zertifikat|*zertifikats',
  ],
  REFER_ATTACHED: ['beigefügt|beigefügte|beigefügten|beigefügter', 'beiliegend|beiliegende|beiliegenden|beiliegender', 'anliegend|anliegende|anliegenden', 'angehängt|angehängte|angehängten', 'liegt|liegen ..4 bei'],
  REFER_PREAMBLE: ['präambel', 'vorbemerkung', 'vorbemerkungen'],
  REFER_IMPRINT: ['impressum'],
  REFER_LINK: [
    'unter diesem|folgendem|nachfolgendem|nachstehendem|untenstehendem ..1 link', 'über diesen|folgenden|nachfolgenden|nachstehenden ..1 link', 'unter dem folgenden|nachfolgenden|nachstehenden link', 'auf diesen|folgenden link', 'in diesem|folgendem link', 'hier klicken', 'klicken sie hier',
  ],
  /** Words before the quoted title of a part; the last of them only where it is said to be below or above. */
  REFER_SEE: ['siehe', 'vgl', 'vergleiche'],
  REFER_PLACED: ['" unten|oben|weiter', '" ( unten|oben|weiter', '" , unten|oben|weiter', 'unten|oben unter|in|im "'],
  REFER_READ: ['lies|lest|lesen|beachte|beachten'],
  REFER_LOOK: ['siehe', 's', 'vgl', 'vergleiche', 'ausführungen', 'beschreibung'],
  REFER_AS: ['wie'],
  REFER_STATED: ['vorgesehen', 'beschrieben', 'geregelt', 'vereinbart', 'festgelegt', 'bestimmt', 'ausgeführt', 'dargestellt', 'aufgeführt', 'genannt', 'benannt', 'aufgelistet', 'gelistet', 'niedergelegt', 'angegeben', 'bezeichnet', 'definiert', 'spezifiziert', 'verzeichnet', 'umschrieben', 'dokumentiert', 'aufgezählt'],
  REFER_STATED_PARTICIPLE: [
    'vorgesehene|vorgesehenen|beschriebene|beschriebenen|geregelte|geregelten|festgelegte|festgelegten|bestimmten|dargestellten|aufgeführte|aufgeführten|genannte|genannten|benannte|benannten|aufgelisteten|gelisteten|niedergelegten|angegebene|angegebenen|bezeichnete|bezeichneten|definierten|spezifizierten|verzeichneten|umschriebenen|dokumentierten|aufgezählten',
  ],
  REFER_STATED_IN: ['gemäss', 'entsprechend', 'nach massgabe'],
  REFER_LISTS: ['nennt|nennen', 'enthält|enthalten', 'listet|listen', 'beschreibt|beschreiben', 'regelt|regeln', 'bezeichnet|bezeichnen', 'führt|führen', 'bestimmt|bestimmen', 'verzeichnet|verzeichnen', 'umschreibt|umschreiben'],
  REFER_TOPIC_PURPOSES: ['zweck*', '*zweck|*zwecke|*zwecken|*zwecks|*zweckes'],
  REFER_TOPIC_SUBPROCESSORS: ['*unterauftrag*', '*subunternehm*', '*subauftrag*', 'subdienstleister*', 'unterbeauftragt*', 'weitere|weiteren|weiterer auftragsverarbeiter*|auftragsbearbeiter*'],
  REFER_TOPIC_ERASURE: ['lösch*', '*löschung|*löschfrist|*löschfristen|*löschkonzept', 'gelöscht*', 'rückgabe', 'vernicht*'],
  REFER_TOPIC_INSTRUCTORS: ['weisungsberechtigt*|weisungsbefugt*|weisungsempfänger*|weisungsgeber*', 'weisungen ..4 befugt*|berechtigt*'],
  REFER_TOPIC_MEASURES: ['*massnahmen|*massnahme', 'tom', 'toms', '*kontrolle|*kontrollen', 'verschlüssel*', '*sicherheit'],
  REFER_APART: [
    'gesonderte|gesondertem|gesonderten|gesondertes|separate|separatem|separaten|separates|separater|eigene|eigenem|eigenen ..2 dokument|dokumente|dokumenten|datei|dateien|anlage|anhang|blatt|liste', 'gesondert|separat ..3 abrufbar|bereitgestellt|verfügbar|übermittelt|übergeben|geführt|abgelegt|beigefügt|zugestellt|ausgehändigt',
    'abrufbar', 'einsehbar', 'herunterladen', 'download', 'online', 'webseite', 'website', 'kundenportal', 'kundenkonto', 'kundenbereich', 'internetseite', 'auf anfrage',
  ],
};
