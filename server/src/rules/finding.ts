import type { Contract, Law } from '../contract/contract.js';
import type { OwnClause } from '../knowledge/clauses/ownClause.js';
import type { Position } from '../knowledge/clauses/position.js';
import type { Localised, ReaderLanguage } from '../language/language.js';
import type { Span, TextEdit } from '../text/span.js';
import type { RuleId } from './ruleIds.js';

/** How grave a finding is, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Arguments = Readonly<Record<string, string>>;

/** Another place a finding is about: the other end of a contradiction. */
export interface RelatedPlace {
  readonly span: Span;
  /** It stands in the text of the other language version, and the span counts from the start of that. */
  readonly elsewhere?: true;
  readonly message: string;
  readonly args: Arguments;
}

/** The message of `incomplete-clause` on a secrecy that the contract passes over: its clause lacks no limb, so it is mended in its own way. */
export const SECRECY = 'secrecy';

/** What a rule found: ids and arguments, never finished text. Spans count from the start of the text. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly span: Span;
  /** Key into the rule's messages. */
  readonly message: string;
  readonly args: Arguments;
  readonly related: readonly RelatedPlace[];
  /** The term, requirement id, country or law it is about; the key by which reports group findings. */
  readonly subject: string;
}

/** What the user set; the engine never reads settings itself. */
export interface Settings {
  readonly law: 'auto' | Law;
  /** ISO codes or names in either language. */
  readonly forbiddenDestinations: readonly string[];
  readonly allowedDestinations: readonly string[];
  /** Severity by rule id; `off` silences it. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Terms that stand before the place that defines them are pointed out. */
  readonly usedBeforeDefined: boolean;
  /** Whose draft the clauses are that a fix inserts. */
  readonly clausePosition: Position;
  /** The user's own clauses, offered before those of the library. */
  readonly ownClauses: readonly OwnClause[];
}

export const DEFAULT_SETTINGS: Settings = { law: 'auto', forbiddenDestinations: [], allowedDestinations: [], severities: {}, usedBeforeDefined: false, clausePosition: 'balanced', ownClauses: [] };

/** Text for each message of a rule, made when it is asked for. */
export type Messages = Readonly<Record<string, Readonly<Record<ReaderLanguage, (args: Arguments) => string>>>>;

/** A change offered for a finding. */
export interface Fix {
  /** Key into the rule's messages. */
  readonly title: string;
  readonly args: Arguments;
  /** May contain `${1:placeholder}` fields when `snippet` is set; see `plainText`. */
  readonly edits: readonly TextEdit[];
  readonly snippet: boolean;
  readonly preferred: boolean;
}

/** A check: a pure function over the contract, and over its version in another text where it has one. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly title: Localised;
  readonly messages: Messages;
  check(contract: Contract, settings: Settings, other?: Contract | null): readonly Finding[];
  fix?(contract: Contract, finding: Finding, settings: Settings): readonly Fix[];
}
