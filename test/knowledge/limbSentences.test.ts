import assert from 'node:assert/strict';
import type { RequirementResult } from '../../server/src/contract/requirements.js';
import { clauseFor, type ClauseLanguage, limbFor } from '../../server/src/knowledge/clauses/clause.js';
import { requirement } from '../../server/src/knowledge/requirements/catalogue.js';
import { REQUIREMENT_IDS, type RequirementId } from '../../server/src/knowledge/requirements.js';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';
import { inMinimal, minimal } from './minimal.js';
import { TAKEN_BACK } from './takenBack.js';

const LANGUAGES: readonly ClauseLanguage[] = ['de', 'de-CH', 'en'];

type Texts = Readonly<Record<ClauseLanguage, string>>;

/** A duty that is softened in the words of a contract, by requirement. */
const SOFT: Readonly<Partial<Record<RequirementId, Texts>>> = {
  'documented-instructions': {
    de: 'Der Auftragnehmer bemüht sich, personenbezogene Daten nur auf dokumentierte Weisung des Auftraggebers zu verarbeiten.',
    'de-CH': 'Die Auftragsbearbeiterin bemüht sich, Personendaten nur auf dokumentierte Weisung der Auftraggeberin zu bearbeiten.',
    en: 'The Supplier shall use reasonable efforts to process personal data only on documented instructions from the Customer.',
  },
  security: {
    de: 'Der Auftragnehmer trifft technische und organisatorische Maßnahmen nach Art. 32 DSGVO, soweit es wirtschaftlich zumutbar ist.',
    'de-CH': 'Die Auftragsbearbeiterin trifft technische und organisatorische Massnahmen nach Art. 8 DSG, soweit es wirtschaftlich zumutbar ist.',
    en: 'The Supplier shall implement technical and organisational measures under Article 32 GDPR where commercially reasonable.',
  },
  'deletion-or-return': {
    de: 'Nach dem Ende der Leistungen bemüht sich der Auftragnehmer, alle personenbezogenen Daten nach Wahl des Auftraggebers zu löschen oder zurückzugeben.',
    'de-CH': 'Nach dem Ende der Leistungen bemüht sich die Auftragsbearbeiterin, alle Personendaten nach Wahl der Auftraggeberin zu löschen oder zurückzugeben.',
    en: 'After the end of the services the Supplier shall use reasonable efforts to delete or return all personal data at the choice of the Customer.',
  },
  'audit-inspections': {
    de: 'Der Auftragnehmer ermöglicht dem Auftraggeber Überprüfungen einschließlich Inspektionen vor Ort, soweit es ihm zumutbar ist.',
    'de-CH': 'Die Auftragsbearbeiterin ermöglicht der Auftraggeberin Überprüfungen einschliesslich Inspektionen vor Ort, soweit es ihr zumutbar ist.',
    en: 'The Supplier shall allow the Customer to carry out audits, including on-site inspections, where commercially reasonable.',
  },
};

/** Words on the matter that fall short of a limb, by requirement and limb; the machinery of the verdicts has its tests elsewhere. */
const SHORT: Readonly<Record<string, Texts>> = {
  'documented-instructions only-on-instruction': {
    de: 'Der Auftraggeber erteilt dem Auftragnehmer Weisungen in Textform.',
    'de-CH': 'Die Auftraggeberin erteilt der Auftragsbearbeiterin Weisungen in Textform.',
    en: 'The Customer shall give instructions to the Supplier in writing.',
  },
  'documented-instructions documented': {
    de: 'Der Auftragnehmer verarbeitet personenbezogene Daten nur nach Weisung des Auftraggebers.',
    'de-CH': 'Die Auftragsbearbeiterin bearbeitet Personendaten nur nach Weisung der Auftraggeberin.',
    en: 'The Supplier shall process personal data only as instructed by the Customer.',
  },
  'legal-requirement-notice prior-notice': {
    de: 'Der Auftragnehmer verarbeitet die Daten nur auf Weisung des Auftraggebers, es sei denn, er ist gesetzlich zur Verarbeitung verpflichtet.',
    'de-CH': 'Die Auftragsbearbeiterin bearbeitet die Daten nur auf Weisung der Auftraggeberin, es sei denn, sie ist gesetzlich zur Bearbeitung verpflichtet.',
    en: 'The Supplier shall process the data only on instructions from the Customer, unless it is required by law to process them.',
  },
  'confidentiality persons-committed': {
    de: 'Der Auftragnehmer behandelt personenbezogene Daten vertraulich.',
    'de-CH': 'Die Auftragsbearbeiterin behandelt Personendaten vertraulich.',
    en: 'The Supplier shall keep personal data confidential.',
  },
  'subprocessor-authorisation authorisation': {
    de: 'Der Auftragnehmer darf nach eigenem Ermessen Unterauftragsverarbeiter einsetzen.',
    'de-CH': 'Die Auftragsbearbeiterin darf nach eigenem Ermessen Unterauftragsbearbeiter beiziehen.',
    en: 'The Supplier may engage sub-processors at its own discretion.',
  },
  'subprocessor-change-notice objection': {
    de: 'Der Auftragnehmer teilt dem Auftraggeber jede geplante Änderung bei Unterauftragsverarbeitern vorher mit.',
    'de-CH': 'Die Auftragsbearbeiterin teilt der Auftraggeberin jede geplante Änderung bei Unterauftragsbearbeitern vorher mit.',
    en: 'The Supplier shall inform the Customer beforehand of any intended change of sub-processors.',
  },
  'data-subject-rights assistance': {
    de: 'Der Auftragnehmer leitet Anträge betroffener Personen an den Auftraggeber weiter.',
    'de-CH': 'Die Auftragsbearbeiterin leitet Begehren betroffener Personen an die Auftraggeberin weiter.',
    en: 'The Supplier shall forward requests from data subjects to the Customer.',
  },
  'breach-notification promptly': {
    de: 'Der Auftragnehmer informiert den Auftraggeber über Verletzungen des Schutzes personenbezogener Daten.',
    'de-CH': 'Die Auftragsbearbeiterin informiert die Auftraggeberin über Verletzungen der Datensicherheit.',
    en: 'The Supplier shall inform the Customer of personal data breaches.',
  },
  'dpia-assistance assistance': {
    de: 'Der Auftragnehmer unterstützt den Auftraggeber bei seinen gesetzlichen Pflichten.',
    'de-CH': 'Die Auftragsbearbeiterin unterstützt die Auftraggeberin bei ihren gesetzlichen Pflichten.',
    en: 'The Supplier shall assist the Customer with its statutory obligations.',
  },
  'prior-consultation assistance': {
    de: 'Der Auftragnehmer unterstützt den Auftraggeber bei seinen gesetzlichen Pflichten.',
    'de-CH': 'Die Auftragsbearbeiterin unterstützt die Auftraggeberin bei ihren gesetzlichen Pflichten.',
    en: 'The Supplier shall assist the Customer with its statutory obligations.',
  },
  'deletion-or-return deletion': {
    de: 'Nach dem Ende der Leistungen gibt der Auftragnehmer dem Auftraggeber alle personenbezogenen Daten zurück.',
    'de-CH': 'Nach dem Ende der Leistungen gibt die Auftragsbearbeiterin der Auftraggeberin alle Personendaten zurück.',
    en: 'After the end of the services the Supplier shall return all personal data to the Customer.',
  },
  'deletion-or-return return': {
    de: 'Nach dem Ende der Leistungen löscht der Auftragnehmer alle personenbezogenen Daten.',
    'de-CH': 'Nach dem Ende der Leistungen löscht die Auftragsbearbeiterin alle Personendaten.',
    en: 'After the end of the services the Supplier shall delete all personal data.',
  },
  'deletion-or-return choice': {
    de: 'Nach dem Ende der Leistungen löscht der Auftragnehmer alle personenbezogenen Daten oder gibt sie zurück.',
    'de-CH': 'Nach dem Ende der Leistungen löscht die Auftragsbearbeiterin alle Personendaten oder gibt sie zurück.',
    en: 'After the end of the services the Supplier shall delete or return all personal data.',
  },
  'audit-information information': {
    de: 'Der Auftragnehmer kann die Einhaltung seiner Pflichten durch Zertifikate nachweisen.',
    'de-CH': 'Die Auftragsbearbeiterin kann die Einhaltung ihrer Pflichten durch Zertifikate nachweisen.',
    en: 'The Supplier may demonstrate compliance by certificates.',
  },
  'unlawful-instruction-notice notice': {
    de: 'Dem Auftragnehmer steht es frei, eine Weisung zu hinterfragen, die gegen Vorschriften des Datenschutzes verstößt.',
    'de-CH': 'Der Auftragsbearbeiterin steht es frei, eine Weisung zu hinterfragen, die gegen Vorschriften des Datenschutzes verstösst.',
    en: 'The Supplier may question an instruction that infringes data protection law.',
  },
  'transfer-restriction restriction': {
    de: 'Die Daten werden in Rechenzentren in Deutschland gespeichert.',
    'de-CH': 'Die Daten werden in Rechenzentren in der Schweiz gespeichert.',
    en: 'The data are stored in data centres in Ireland.',
  },
};

const NEUTRAL: Texts = { de: 'Weitere Vereinbarungen', 'de-CH': 'Weitere Vereinbarungen', en: 'Further terms' };

const sentence = (id: RequirementId, limb: string, language: ClauseLanguage): string => inMinimal(limbFor(id, limb, language)!);
const clause = (id: RequirementId, language: ClauseLanguage): string => inMinimal({ ...clauseFor(id, language), requirement: id, limb: '' });
const contractOf = (id: RequirementId, language: ClauseLanguage, text: string): string => minimal(language, id, { title: NEUTRAL[language], text });

/** What is read of the requirement when a chapter whose heading says nothing has this paragraph. */
function read(id: RequirementId, language: ClauseLanguage, text: string): RequirementResult {
  const result = analyse(contractOf(id, language, text)).requirements.find((r) => r.id === id);
  assert.ok(result);
  return result;
}

describe('knowledge/clauses: sentences for single limbs', () => {
  for (const language of LANGUAGES) {
    for (const id of REQUIREMENT_IDS) {
      const { limbs, withdrawn = [] } = requirement(id);

      it(`${language} ${id}: the sentences for all limbs make the requirement present and bring no finding`, () => {
        const text = limbs.map((limb) => sentence(id, limb.id, language)).join(' ');
        const { verdict, missing } = read(id, language, text);
        assert.equal(verdict, 'present', `lacks ${missing.join(', ')}: ${text}`);
        const before = new Set(check(analyse(minimal(language, id))).map((f) => f.subject));
        assert.deepEqual(check(analyse(contractOf(id, language, text))).filter((f) => !before.has(f.subject)).map((f) => `${f.rule} ${f.subject}: ${text}`), []);
      });

      for (const { id: limb } of limbs) {
        const short = SHORT[`${id} ${limb}`]?.[language];
        if (short === undefined) continue;
        it(`${language} ${id}: ${limb} is supplied to a clause that lacks it`, () => {
          const { verdict, missing } = read(id, language, short);
          assert.equal(verdict, 'partial', short);
          assert.ok(missing.includes(limb), missing.join(', '));
          const mended = [short, ...missing.map((lacking) => sentence(id, lacking, language))].join(' ');
          const after = read(id, language, mended);
          assert.equal(after.verdict, 'present', `lacks ${after.missing.join(', ')}: ${mended}`);
        });
      }

      if (requirement(id).softened) {
        it(`${language} ${id}: a softened duty is restored`, () => {
          const whole = sentence(id, 'efforts-only', language);
          assert.equal(read(id, language, whole).verdict, 'present', whole);
          const soft = SOFT[id]?.[language];
          if (soft === undefined) return;
          const { verdict, missing } = read(id, language, soft);
          assert.equal(verdict, 'partial', soft);
          assert.ok(missing.some((limb) => limb === 'efforts-only' || limb === 'as-far-as-reasonable'), missing.join(', '));
          const restored = read(id, language, [soft, ...missing.map((limb) => sentence(id, limb, language))].join(' '));
          assert.equal(restored.verdict, 'present', `lacks ${restored.missing.join(', ')}`);
        });
      }

      for (const { id: way } of withdrawn) {
        it(`${language} ${id}: ${way} is undone`, () => {
          const weakened = `${clause(id, language)} ${(TAKEN_BACK[`${id} ${way}`] ?? TAKEN_BACK[way])?.[language] ?? ''}`;
          const { verdict, missing } = read(id, language, weakened);
          assert.equal(verdict, 'partial', weakened);
          assert.deepEqual(missing, [way]);
          const restored = read(id, language, `${weakened} ${sentence(id, way, language)}`);
          assert.equal(restored.verdict, 'present', `lacks ${restored.missing.join(', ')}`);
        });
      }
    }
  }
});
