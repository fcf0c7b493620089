import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';

/** How a sentence binds. German binds by the mere indicative too, which says nothing here. */
export interface Force {
  /** `muss`, `shall`. */
  readonly duties: readonly ConceptHit[];
  /** `darf`, `may`, `ist berechtigt`, where nothing takes it back. */
  readonly permissions: readonly ConceptHit[];
  /** `darf nicht`, `shall not`, `ist untersagt`: the first of them. */
  readonly ban: ConceptHit | null;
  /** Any word that may stand for a duty, a permission, or a negation or limit in the other language (`hat … zu`, `possible`, `unless`). */
  readonly binds: boolean;
  readonly permits: boolean;
  readonly limits: boolean;
  /** A negation or a limit close to the beginning, where the main verb stands. */
  readonly bounded: boolean;
}

/** A negation so close to its verb belongs to it. */
const CLOSE = 10;
const NEGATION = /^(?:nicht|kein|keine|keinen|keinem|keiner|keinerlei|weder|niemals|not|no|neither|never|cannot)$/;
/** `darf … nur`, `may only`: what is allowed so is bounded, and the other language may well forbid it. */
const BOUND = /^(?:nur|ausschliesslich|lediglich|erst|allein|only|solely|exclusively)$/;
const DESCRIBED = /^(?:that|which|who|as|what|whatever|whom|how)$/;
const START = { from: 0, to: CLOSE };

/** Reads how a sentence, or a part of one, binds. */
export function forceOf({ concepts, tokens, language }: Pick<SentenceFact, 'concepts' | 'tokens' | 'language'>): Force {
  // `a change that may affect …`, `Daten, die … können,`: what is so only described is neither allowed nor forbidden. `1 May 2026` permits nothing.
  const describes = ({ from, to }: ConceptHit): boolean =>
    DESCRIBED.test(tokens[from - 1]?.key ?? '') || (tokens[from]!.text === 'May' && from > 0) || (language === 'de' && to === from + 1 && !/^[\p{L}\p{N}]/u.test(tokens[to]?.key ?? '.'));
  const all = (concept: string): ConceptHit[] => concepts.filter((hit) => hit.concept === concept);
  const near = ({ from, to }: Pick<ConceptHit, 'from' | 'to'>, words: RegExp): boolean => tokens.slice(from, Math.min(to + CLOSE, tokens.length)).some(({ key }) => words.test(key));
  const [allowed, duties] = [all('FORCE_MAY'), all('FORCE_DUTY')].map((hits) => hits.filter((hit) => !describes(hit))) as [ConceptHit[], ConceptHit[]];
  const bans = [...all('FORCE_BAN'), ...[...allowed, ...duties].filter((hit) => near(hit, NEGATION))].sort((a, b) => a.from - b.from);
  return {
    duties,
    permissions: allowed.filter((hit) => !near(hit, NEGATION) && !near(hit, BOUND)),
    ban: bans[0] ?? null,
    binds: duties.length > 0 || all('FORCE_DUTY_LOOSE').length > 0,
    permits: allowed.length > 0 || all('FORCE_MAY_LOOSE').length > 0,
    limits: all('FORCE_LIMIT').length > 0,
    bounded: near(START, NEGATION) || near(START, BOUND),
  };
}
