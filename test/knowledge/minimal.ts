import type { ClauseLanguage, LimbSentence } from '../../server/src/knowledge/clauses/clause.js';
import type { RequirementId } from '../../server/src/knowledge/requirements.js';
import { englishWording } from '../../server/src/services/clause/englishWording.js';
import { germanWording } from '../../server/src/services/clause/germanWording.js';
import { fillTemplate } from '../../server/src/services/clause/template.js';

const HEAD: Readonly<Record<ClauseLanguage, string>> = {
  de: '# Vertrag zur Auftragsverarbeitung nach Art. 28 DSGVO\n\nzwischen der Nordlicht Handels GmbH, Kiel (nachfolgend „Auftraggeber“)\n\nund der Wolkenheim Systeme AG, Jena (nachfolgend „Auftragnehmer“).',
  'de-CH': '# Vertrag zur Auftragsbearbeitung nach Art. 9 DSG\n\nzwischen der Bergblick Handels AG, Bern (nachfolgend «Auftraggeberin»)\n\nund der Wolkenheim Systeme GmbH, Zürich (nachfolgend «Auftragsbearbeiterin»).',
  en: '# Data Processing Agreement\n\nbetween Northlight Trading Ltd, Leeds (the "Customer")\n\nand Cloudhome Systems plc, York (the "Supplier").',
};

/** Three duties and three others: with fewer a text is no data processing agreement. */
const DUTIES: Readonly<Record<ClauseLanguage, readonly [title: string, first: string, second: string]>> = {
  de: [
    'Pflichten',
    'Der Auftragnehmer verpflichtet alle Beschäftigten, die Zugang zu den personenbezogenen Daten haben, schriftlich auf die Vertraulichkeit.\n\nDer Auftragnehmer unterstützt den Auftraggeber bei der Beantwortung von Anträgen betroffener Personen.\n\nDer Auftragnehmer unterstützt den Auftraggeber bei Datenschutz-Folgenabschätzungen.',
    'Der Auftragnehmer trifft die technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO, insbesondere Verschlüsselung und Zugangskontrolle.\n\nDer Auftragnehmer meldet dem Auftraggeber jede Verletzung des Schutzes personenbezogener Daten unverzüglich.\n\nDer Auftragnehmer unterstützt den Auftraggeber bei der vorherigen Konsultation der Aufsichtsbehörde.',
  ],
  'de-CH': [
    'Pflichten',
    'Die Auftragsbearbeiterin verpflichtet alle Mitarbeitenden, die Zugang zu den Personendaten haben, schriftlich auf die Vertraulichkeit.\n\nDie Auftragsbearbeiterin unterstützt die Auftraggeberin bei der Beantwortung von Begehren betroffener Personen.\n\nDie Auftragsbearbeiterin unterstützt die Auftraggeberin bei Datenschutz-Folgenabschätzungen.',
    'Die Auftragsbearbeiterin trifft die technischen und organisatorischen Massnahmen nach Art. 8 DSG, insbesondere Verschlüsselung und Zugangskontrolle.\n\nDie Auftragsbearbeiterin meldet der Auftraggeberin jede Verletzung der Datensicherheit so rasch als möglich.\n\nDie Auftragsbearbeiterin unterstützt die Auftraggeberin bei der vorherigen Konsultation des EDÖB.',
  ],
  en: [
    'Duties',
    'The Supplier shall ensure that all staff with access to the personal data are bound by written confidentiality undertakings.\n\nThe Supplier shall assist the Customer in answering requests from data subjects.\n\nThe Supplier shall assist the Customer with data protection impact assessments.',
    'The Supplier shall implement the technical and organisational measures required by Article 32 GDPR, in particular encryption and access control.\n\nThe Supplier shall notify the Customer of any personal data breach without undue delay.\n\nThe Supplier shall assist the Customer with the prior consultation of the supervisory authority.',
  ],
};
const IN_FIRST: ReadonlySet<RequirementId> = new Set(['confidentiality', 'data-subject-rights', 'dpia-assistance']);

const END: Readonly<Record<ClauseLanguage, readonly [title: string, text: string]>> = {
  de: ['Schlussbestimmungen', 'Änderungen dieses Vertrags bedürfen der Textform. Es gilt deutsches Recht.'],
  'de-CH': ['Schlussbestimmungen', 'Änderungen dieses Vertrags bedürfen der Textform. Es gilt schweizerisches Recht.'],
  en: ['Final provisions', 'Amendments to this agreement must be made in writing. English law applies.'],
};

/** A short data processing agreement that says nothing on `without`; with a chapter on it where `clause` gives one. */
export function minimal(language: ClauseLanguage, without: RequirementId, clause?: { readonly title: string; readonly text: string }): string {
  const [duties, first, second] = DUTIES[language];
  const chapters = [[duties, IN_FIRST.has(without) ? second : first], ...(clause ? [[clause.title, clause.text]] : []), END[language]] as const;
  return `${HEAD[language]}\n\n${chapters.map(([title, text], i) => `## ${i + 1}. ${title ?? ''}\n\n${text ?? ''}`).join('\n\n')}\n`;
}

const usage = { bare: false, gender: null };

/** A limb sentence in the words of the minimal contract of its language. */
export function inMinimal({ language, body, citeGdpr, citeDsg }: LimbSentence): string {
  if (language === 'en') {
    const names = { controller: { name: 'Customer', bare: false }, processor: { name: 'Supplier', bare: false }, sub: { name: 'sub-processor', bare: false }, contract: 'this agreement' };
    return fillTemplate(body, englishWording(names, { cite: citeGdpr.replace('{gdpr}', 'GDPR'), statelaw: 'the law of the European Union or of a Member State' }, (text) => text)).plain;
  }
  const swiss = language === 'de-CH';
  const named = (name: string): { name: string; usage: typeof usage } => ({ name, usage });
  const names = {
    controller: named(swiss ? 'Auftraggeberin' : 'Auftraggeber'), processor: named(swiss ? 'Auftragsbearbeiterin' : 'Auftragnehmer'),
    sub: named(swiss ? 'Unterauftragsbearbeiter' : 'Unterauftragsverarbeiter'), contract: { name: 'Vertrag', gender: 'masculine' as const },
  };
  const extra = { cite: swiss ? citeDsg : citeGdpr.replace('{gdpr}', 'DSGVO'), 'statelaw.nom': swiss ? 'das schweizerische Recht' : 'das Recht der Europäischen Union oder eines Mitgliedstaats' };
  return fillTemplate(body, germanWording(names, extra, (text) => text)).plain;
}
