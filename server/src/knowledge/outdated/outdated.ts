import type { Localised } from '../../language/language.js';
import instruments from './instruments.json' with { type: 'json' };
import statutes from './statutes.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };

/** Phrases by the language they are written in; `compilePhrases` says how they are written. */
export interface PhraseLists {
  readonly de: readonly string[];
  readonly en: readonly string[];
}

/** Provisions that are gone or have moved; `paragraph` is one they must have, `any` for whichever. */
export interface OutdatedProvisions {
  readonly law: string;
  readonly articles: readonly string[];
  readonly paragraph?: string;
}

/** What a quick fix writes instead. Without `find` it replaces all the words. */
export interface Swap {
  readonly find?: Localised;
  readonly with: Localised;
  /** In a contract that speaks the language of the Swiss Act. */
  readonly dsg?: Localised;
  readonly append?: string;
  readonly appendDsg?: string;
}

/** A law, instrument or term that is no longer in force. */
export interface Outdated {
  readonly severity: 'error' | 'warning' | 'hint';
  /** First day on which it no longer applied, ISO 8601. */
  readonly since: string | null;
  readonly name: Localised;
  /** One sentence on what changed, with the date. */
  readonly note: Localised;
  readonly replacement: Localised | null;
  readonly phrases?: PhraseLists;
  /** Beginnings of the word within a phrase that is outdated. */
  readonly focus?: readonly string[];
  readonly provisions?: readonly OutdatedProvisions[];
  /** Words of which one must stand near: the number alone is valid today. */
  readonly context?: PhraseLists;
  /** Words in the sentence that show another meaning. */
  readonly guard?: PhraseLists;
  /** Words that show, wherever they stand in the contract, that a law applies in which the term lives on: § 6 of the Austrian DSG knows the `Datengeheimnis`. */
  readonly living?: readonly string[];
  /** Laws in force whose name in the same sentence makes plain what is meant. */
  readonly understoodBeside?: readonly string[];
  /** The act of whose old version another word or provision must stand in the contract: the term alone is usual wording. */
  readonly beside?: string;
  /** The act from whose old version the term comes. */
  readonly wordOf?: string;
  /** The act of whose old version it is one more sign: where it is no finding of its own, a finding on that act links to it. */
  readonly signOf?: string;
  readonly swap?: Swap;
}

/** Every entry by its id. */
export const OUTDATED: ReadonlyMap<string, Outdated> = new Map(
  [instruments, statutes, terms].flatMap((file) => Object.entries(file.entries as unknown as Readonly<Record<string, Outdated>>)),
);
/** Day on which the entries were last compared with the law. */
export const OUTDATED_AS_OF = statutes._meta.asOf;
