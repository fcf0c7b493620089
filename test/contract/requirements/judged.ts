import assert from 'node:assert/strict';
import type { Verdict } from '../../../server/src/contract/requirements.js';
import { readBare } from '../../../server/src/contract/citations.js';
import { readTermMatters } from '../../../server/src/contract/requirement/termMatters.js';
import { recall } from '../../../server/src/contract/requirement/recalled.js';
import { undo } from '../../../server/src/contract/requirement/undone.js';
import { readRequirements } from '../../../server/src/contract/requirements.js';
import type { RequirementId } from '../../../server/src/knowledge/requirements.js';
import { analyse } from '../../../server/src/services/analyse.js';

/** A clause, with its heading in front of `#` where it has one, and the verdict it must lead to. */
export type Case = readonly [verdict: Verdict, clause: string];

const OPENINGS = {
  de: '# Vertrag zur Auftragsverarbeitung\n\nzwischen der Muster GmbH (nachfolgend „Auftraggeber“) und der Dienst GmbH (nachfolgend „Auftragnehmer“).\n\n',
  ch: '# Auftragsbearbeitungsvertrag\n\nzwischen der Muster AG (nachfolgend „Verantwortliche“) und der Dienst AG (nachfolgend „Auftragsbearbeiterin“).\n\n',
  en: '# Data Processing Agreement\n\nbetween Sample Ltd (the “Customer”) and Serve Ltd (the “Provider”).\n\n',
  wir: '# Vertrag zur Auftragsverarbeitung\n\nzwischen Ihnen (nachfolgend „Kunde“, „Sie“) und der Dienst GmbH (nachfolgend „Anbieter“, „wir“). Sie sind Verantwortlicher, wir sind Auftragsverarbeiter.\n\n',
  we: '# Data Processing Agreement\n\nbetween you (the “Customer”, “you”) and Serve Ltd (the “Provider”, “we”, “us”). You are the controller and we are the processor.\n\n',
} as const;

/** The opening of a contract between parties of these names, the processor's last; `Sie`, `du` and `wir`, `you` and `we` are introduced as the customer and the provider. */
export function opening(language: 'de' | 'ch' | 'en', [controller, processor]: readonly [string, string]): string {
  const [you, we] = [/^(?:you|sie|du)$/i.test(controller), /^(?:we|wir)$/i.test(processor)];
  if (language === 'en') {
    const sides = `${you ? 'you (the “Customer”, “you”)' : `Sample Ltd (the “${controller}”)`} and Serve Ltd (the ${we ? '“Provider”, “we”, “us”' : `“${processor}”`})`;
    return `# Data Processing Agreement\n\nbetween ${sides}. ${you ? 'You are' : `The ${controller} is`} the controller and ${we ? 'we are' : `the ${processor} is`} the processor.\n\n`;
  }
  const [title, firm] = language === 'ch' ? ['Auftragsbearbeitungsvertrag', 'AG'] : ['Vertrag zur Auftragsverarbeitung', 'GmbH'];
  const first = you ? `Ihnen (nachfolgend „Kunde“, „${controller}“)` : `der Muster ${firm} (nachfolgend „${controller}“)`;
  const second = `der Dienst ${firm} (nachfolgend ${we ? '„Anbieter“, ' : ''}„${processor}“)`;
  return `# ${title}\n\nzwischen ${first} und ${second}. ${controller} ${/^sie$/i.test(controller) ? 'sind' : /^du$/i.test(controller) ? 'bist' : 'ist'} Verantwortlicher, ${processor} ${we ? 'sind' : 'ist'} Auftragsverarbeiter.\n\n`;
}

/** Judges one requirement, with the words of its first evidence, on a contract that holds nothing but the clause; where no opening is given it follows the words of the clause. */
export function judge(id: RequirementId, clause: string, opened?: string): { verdict: Verdict; missing: readonly string[]; words: string } {
  const language = /\b(?:we|you)\b/i.test(clause) ? 'we' : /\b(?:wir|uns|Sie können)\b/i.test(clause) ? 'wir' : /\b(?:the|shall|will|any|and|of|to|by|with|for|from|that)\b/i.test(clause) ? 'en' : /Auftragsbearbeiterin|Verantwortliche\b/.test(clause) ? 'ch' : 'de';
  const parts = / #(?:\s+|$)/.exec(clause);
  const [heading, body] = parts ? [clause.slice(0, parts.index), clause.slice(parts.index + parts[0].length)] : ['', clause];
  const text = `${opened ?? OPENINGS[language]}${heading ? `## 3. ${heading}\n\n` : ''}${body}\n`;
  const contract = analyse(text);
  const { requirements, reader } = readRequirements(contract.blocks, contract.parties, readBare(contract.holding), readTermMatters(contract.terms.definitions, contract.parties), null);
  const taken = recall(requirements, contract.holding.takesBack, contract.references, contract.blocks, reader);
  const found = undo(taken, contract.holding.undoes, contract.references, contract.blocks, reader).find((r) => r.id === id);
  assert.ok(found);
  const first = found.evidence[0];
  return { verdict: found.verdict, missing: found.missing, words: first ? text.slice(first.start, first.end) : '' };
}

/** Defines one test for each case. */
export function judges(id: RequirementId, cases: readonly Case[]): void {
  describe(id, () => {
    for (const [verdict, clause] of cases) {
      it(`${verdict}: ${clause.slice(0, 90)}`, () => assert.equal(judge(id, clause).verdict, verdict));
    }
  });
}
