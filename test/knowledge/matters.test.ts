import assert from 'node:assert/strict';
import { mattersOf } from '../../server/src/knowledge/statutes/matters.js';
import { analyse } from '../../server/src/services/analyse.js';

/** The concepts that the citations of one sentence speak of. */
function matters(text: string): string {
  const { citations } = analyse(`# Vertrag zur Auftragsverarbeitung\n\n${text}\n`);
  return [...new Set(citations().flatMap(({ fact }) => (fact.provision ? mattersOf(fact.law, fact.provision) : [])))].join(' ');
}

const CASES: readonly (readonly [text: string, concepts: string])[] = [
  ['Pflichten nach Art. 33 DSGVO', 'BREACH'],
  ['Pflichten nach Art. 12 bis 23 DSGVO', 'DATA_SUBJECT_RIGHTS'],
  ['Rechte nach Kapitel III der DSGVO', 'DATA_SUBJECT_RIGHTS'],
  ['rights under Articles 15 to 22 GDPR', 'DATA_SUBJECT_RIGHTS'],
  ['Pflichten nach den Artikeln 32 bis 36 DSGVO', 'ARTICLES_32_TO_36'],
  ['Pflichten nach Art. 35 und 36 DSGVO', 'IMPACT_ASSESSMENT PRIOR_CONSULTATION'],
  ['Art. 35-36 GDPR', 'IMPACT_ASSESSMENT PRIOR_CONSULTATION'],
  ['Maßnahmen nach Art. 32 Abs. 1 lit. b DSGVO', 'SECURITY_ARTICLE'],
  ['gemäß Art. 28 Abs. 3 Satz 2 lit. a DSGVO', 'INSTRUCTION'],
  ['Article 28(3)(b) GDPR', 'CONFIDENTIALITY'],
  ['Art. 28 Abs. 2 bis 4 DSGVO', 'SUB_PROCESSOR'],
  ['Article 28(3)(h) GDPR', 'AUDIT_ARTICLE'],
  ['Art. 28 Abs. 3 DSGVO', ''],
  ['Art. 28 bis 33 DSGVO', ''],
  ['Art. 44 ff. DSGVO', 'TRANSFER_ARTICLE TRANSFER_BASIS'],
  ['Art. 13 DSGVO', ''],
  ['Art. 24 Abs. 3 DSG', 'BREACH'],
  ['Art. 16 Abs. 2 lit. d DSG', 'TRANSFER_ARTICLE TRANSFER_BASIS'],
  ['Art. 9 Abs. 1 lit. a DSG', 'AS_CONTROLLER_ITSELF'],
  ['Art. 9 Abs. 3 DSG', 'SUB_PROCESSOR'],
  ['Art. 7 DSV', 'SUB_PROCESSOR'],
  ['§ 33 BDSG', ''],
  ['Art. 33 ZGB', ''],
];

describe('knowledge: what cited provisions are about', () => {
  for (const [text, concepts] of CASES) it(text, () => assert.equal(matters(text), concepts));
});
