import type { Localised } from '../../language/language.js';

/** Words that make less than a duty of what a sentence promises. */
export interface Softener {
  readonly id: string;
  /** What they do to the duty, as the end of a sentence. */
  readonly text: Localised;
  /** The concept whose words do it. */
  readonly words: string;
  /** A sentence in which they do. */
  readonly said: string;
  /** Ids of the limbs that they can soften, where not every limb. */
  readonly of?: readonly string[];
}

const AS_IT_SUITS: Localised = { de: 'sie gilt nur, soweit sie dem Auftragsverarbeiter zumutbar oder genehm ist', en: 'it holds only as far as it suits the processor' };

/*
 * A duty that is owed as far as the processor likes, tries or is paid is none. Art. 28(3) GDPR binds the processor; EDPB Guidelines 07/2020, version 2.0 of 7 July 2021, part II, section 1.3.
 * `grundsätzlich` means with exceptions; where the exception is the statutory one, nothing is lost.
 */
export const SOFTENERS = {
  efforts: {
    id: 'efforts-only', words: 'EFFORTS_ONLY', said: 'own:EFFORTS_ONLY | PROCESSOR>AIMS & !own:ENGAGES & !own:CASE_STATED | lead:EFFORTS_ONLY & @item',
    text: { de: 'geschuldet ist nur ein Bemühen', en: 'only efforts are owed' },
  },
  reasonable: {
    id: 'as-far-as-reasonable', words: 'AS_FAR_AS_REASONABLE', said: 'own:AS_FAR_AS_REASONABLE | own:CAPACITY_PERMITTING | lead:CAPACITY_PERMITTING & @item',
    text: AS_IT_SUITS,
  },
  capacity: {
    id: 'as-far-as-reasonable', words: 'CAPACITY_PERMITTING', said: 'own:CAPACITY_PERMITTING | lead:CAPACITY_PERMITTING & @item',
    text: AS_IT_SUITS,
  },
  discretion: {
    id: 'own-discretion', words: 'OWN_DISCRETION', said: 'own:OWN_DISCRETION & !own:DISCRETION_DENIED & !@controllerActs | own:OWN_JUDGEMENT & !@controllerAlone | PROCESSOR>JUDGES_FIT',
    text: { de: 'sie steht im Ermessen des Auftragsverarbeiters', en: 'it lies in the discretion of the processor' },
  },
  asRule: {
    id: 'as-a-rule', words: 'AS_A_RULE', said: 'own:AS_A_RULE & !own:GENERALLY_USED & !own:UNLESS & !own:CONFIRMS & !(own:PROMPTLY & @period)',
    text: { de: 'sie gilt nur grundsätzlich, also mit unbenannten Ausnahmen', en: 'it holds only as a rule, with exceptions that are not named' },
  },
  possible: {
    id: 'if-possible', words: 'IF_POSSIBLE', said: 'own:IF_POSSIBLE',
    text: { de: 'sie gilt nur, soweit es möglich ist', en: 'it holds only as far as possible' },
  },
  obvious: {
    id: 'obvious-only', words: 'OBVIOUS_ONLY', said: 'own:OBVIOUS_ONLY & !own:PROMPTLY',
    text: { de: 'nur offensichtliche Verstöße werden mitgeteilt', en: 'only obvious infringements are notified' },
  },
  later: {
    id: 'only-later', words: 'TOLD_LATER', said: 'own:TOLD_LATER & !own:PROMPTLY',
    text: { de: 'sie wird erst bei späterer Gelegenheit erfüllt', en: 'it is met only on some later occasion' },
  },
  paid: {
    id: 'only-if-paid', words: 'ONLY_IF_PAID', said: 'own:ONLY_IF_PAID',
    text: { de: 'sie hängt von einer Bezahlung ab', en: 'it depends on payment' },
  },
} as const satisfies Readonly<Record<string, Softener>>;

/** The processor may or should do what the concepts stand for, and need not: `kann … informieren`, `may invite such persons to sign`. */
export const merelyPermitted = (...duties: readonly string[]): Softener => ({
  id: 'merely-permitted', words: '', said: duties.map((duty) => `own:@may_${duty}`).join(' | '),
  text: { de: 'der Auftragsverarbeiter darf oder soll es tun, muss es aber nicht', en: 'the processor may or should do it, and need not' },
});

/** Nobody can prove an instruction that was only spoken. Art. 28(3)(a) GDPR wants it documented. */
export const ONLY_SPOKEN: Softener = {
  id: 'only-spoken', words: 'ORAL', said: 'own:ORAL & own:DOCUMENTED & own:INSTRUCTION & !own:CONFIRMS & !own:WRITTEN_DOWN & !(own:TEXT_FOLLOWS & !own:NOT_DOCUMENTED) & !own:ORAL_BARRED',
  text: { de: 'eine mündliche Weisung genügt', en: 'an oral instruction is enough' },
};

/** The tie to instructions is loosened in the same breath: `but may depart from them where it sees fit`. Art. 28(3)(a) GDPR knows one exception, a duty under the law. */
export const MAY_DEPART: Softener = {
  id: 'may-depart', words: 'MAY_DEPART', said: 'own:MAY_DEPART & own:INSTRUCTION & @processorActs & !@controllerActs & !own:LEGALLY_REQUIRED & !own:LAW_WORD & !own:APPROVES & !own:CONSENT_NOUN & !own:SUB_PROCESSOR',
  text: { de: 'der Auftragsverarbeiter darf von Weisungen abweichen', en: 'the processor may depart from instructions' },
};

/** A notice that is expressly not owed. */
export const NOT_OWED: Softener = { ...merelyPermitted('INFORM'), said: 'own:@may_INFORM | own:NOTICE_NOT_OWED' };

/** The law wants it unasked. */
export const ON_REQUEST_ONLY: Softener = {
  id: 'on-request-only', words: 'ON_REQUEST_ONLY', said: 'own:ON_REQUEST_ONLY',
  text: { de: 'sie wird nur auf Anfrage erfüllt', en: 'it is met only on request' },
};

/** Those of the softeners that act on a duty of these verbs: not where the sentence promises it firmly and softens another. `notifies … and tries to find the cause` */
export const softening = (verbs: readonly string[], softeners: readonly Softener[]): readonly Softener[] =>
  softeners.map((softener) => (softener.words === '' ? softener : { ...softener, said: `(${softener.said}) & ${verbs.map((verb) => `!own:@firm_${verb}`).join(' & ')}` }));
