// Turns the balanced clauses of the library into VS Code snippets: `dpa-…` in German and English, `dpa-…-ch` in Swiss terms.
const PARTIES = {
  de: { controller: 'Auftraggeber', processor: 'Auftragnehmer', sub: 'Unterauftragnehmer', law: 'das Recht der Europäischen Union oder eines Mitgliedstaats' },
  'de-CH': { controller: 'Auftraggeberin', processor: 'Auftragnehmerin', sub: 'Unterauftragsbearbeiter', law: 'das schweizerische Recht' },
  en: { controller: 'controller', processor: 'processor', sub: 'sub-processor', law: 'the law of the European Union or of a Member State' },
};
const FILES = { de: 'snippets/dpa.de.json', 'de-CH': 'snippets/dpa.de-CH.json', en: 'snippets/dpa.en.json' };
const usage = { total: 0, bare: false, gender: null };

/** English snippets are worded for the GDPR alone, and so is what they cite. */
const underGdpr = (provisions) => provisions.split('; ').filter((provision) => provision.endsWith('GDPR')).join('; ');

/** The content of each snippet file. */
export function snippets(clauses, { fillTemplate, germanWording, englishWording }) {
  return Object.fromEntries(Object.entries(clauses).map(([language, byId]) => [FILES[language], Object.fromEntries(Object.values(byId).map((clause) => {
    const { controller, processor, sub, law } = PARTIES[language];
    const cite = (language === 'de-CH' ? clause.citeDsg : clause.citeGdpr).replace('{gdpr}', language === 'en' ? 'GDPR' : 'DSGVO');
    const extra = { cite, statelaw: law, 'statelaw.nom': law };
    const keep = (text) => text;
    const german = { controller: { name: controller, usage }, processor: { name: processor, usage }, sub: { name: sub, usage }, contract: { name: 'Vertrag', gender: 'masculine' } };
    const english = { controller: { name: controller, bare: false }, processor: { name: processor, bare: false }, sub: { name: sub, bare: false }, contract: 'this agreement' };
    const words = language === 'en' ? englishWording(english, extra, keep) : germanWording(german, extra, keep);
    const title = fillTemplate(clause.title, words).plain;
    // The first word is the same in every language, so that typing "dpa-" lists the clauses of all of them side by side.
    const prefix = `dpa-${clause.id}${language === 'de-CH' ? '-ch' : language === 'de' ? '-de' : ''}`;
    return [`${title} (${language})`, { prefix, body: `${fillTemplate(clause.bodies.balanced, words).snippet}$0`, description: `${title} · ${language === 'en' ? underGdpr(clause.provisions) : clause.provisions}` }];
  }))]));
}
