import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';

/** How a sentence binds. German binds by the mere indicative too, which says nothing here. */
export interface Force {
  /** `muss`, `shall`: the first such word; null where there is none. */
  readonly duty: ConceptHit | null;
  /** `darf`, `may`, `ist berechtigt`, where nothing takes it back. */
  readonly may: ConceptHit | null;
  /** `darf nicht`, `shall not`: a modal verb with a negation close by. */
  readonly ban: ConceptHit | null;
  /** A negation or a limit close to the beginning, where the main verb stands. */
  readonly bounded: boolean;
  /** Any word that may stand for a permission in the other language (`Recht`, `possible`). */
  readonly permits: boolean;
  /** Any word that may stand for a negation or a limit in the other language (`nur`, `unless`). */
  readonly limits: boolean;
}

/** A negation so close to its verb belongs to it. */
const CLOSE = 10;
const NEGATION = /^(?:nicht|kein|keine|keinen|keinem|keiner|keinerlei|weder|niemals|not|no|neither|never|cannot)$/;
/** `darf … nur`, `may only`: what is allowed so is bounded, and the other language may well forbid it. */
const BOUND = /^(?:nur|ausschliesslich|lediglich|erst|allein|only|solely|exclusively)$/;

/** Reads how a sentence binds. */
export function forceOf({ concepts, tokens }: SentenceFact): Force {
  // `1 May 2026` permits nothing.
  const of = (concept: string): ConceptHit[] => concepts.filter((hit) => hit.concept === concept && !(tokens[hit.from]!.text === 'May' && hit.from > 0));
  const near = ({ from, to }: ConceptHit, words: RegExp): boolean => tokens.slice(from, Math.min(to + CLOSE, tokens.length)).some(({ key }) => words.test(key));
  const permissions = of('FORCE_MAY');
  const modal = [...permissions, ...of('FORCE_DUTY')].sort((a, b) => a.from - b.from);
  return {
    duty: of('FORCE_DUTY')[0] ?? null,
    may: permissions.every((hit) => !near(hit, NEGATION) && !near(hit, BOUND)) ? permissions[0] ?? null : null,
    ban: modal.find((hit) => near(hit, NEGATION)) ?? null,
    bounded: near({ concept: '', from: 0, to: CLOSE }, NEGATION) || near({ concept: '', from: 0, to: CLOSE }, BOUND),
    permits: permissions.length > 0 || of('FORCE_MAY_LOOSE').length > 0,
    limits: of('FORCE_LIMIT').length > 0,
  };
}
