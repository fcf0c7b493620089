import type { Contract } from '../contract/contract.js';
import type { OwnClause } from '../knowledge/clauses/ownClause.js';
import type { Position } from '../knowledge/clauses/position.js';
import type { ReaderLanguage } from '../language/language.js';
import type { RequirementId } from '../knowledge/requirements.js';
import type { Finding, Settings, Severity } from '../rules/finding.js';
import type { RuleId } from '../rules/ruleIds.js';
import type { Span, TextEdit } from '../text/span.js';

/*
 * What a door may ask of the engine, as plain data over offsets of the text. Each service is one file beside this one:
 *
 *   analyse(text, previous?)                          -> Contract        analyse.ts
 *   check(contract, settings, other?)                 -> Finding[]       check.ts
 *   otherVersions(contract, address, folders)         -> string[]        otherVersion.ts
 *   areVersions(contract, address, other, …)          -> boolean         otherVersion.ts
 *   describe(finding, reader)                         -> Description     describe.ts
 *   fixes(contract, finding, settings, reader)        -> QuickFix[]      fix.ts
 *   hover(contract, offset, reader)                   -> Hover | null    hover.ts
 *   outline(contract)                                 -> OutlineItem[]   outline.ts
 *   folding(contract)                                 -> Span[]          outline.ts
 *   definitionAt(contract, offset)                    -> Span[]          navigate.ts
 *   referencesAt(contract, offset, declaration)       -> Span[]          navigate.ts
 *   renamableAt(contract, offset)                     -> Renamable|null  rename.ts
 *   renameTerm(contract, offset, wanted)              -> TextEdit[]      rename.ts
 *   clauseChoices(contract, reader, own)              -> ClauseChoice[]  clause.ts
 *   insertClause(contract, id, reader, wish)          -> QuickFix        clause.ts
 *   readOwnClause(source, text, reader)               -> ReadClause      clauseFile.ts
 *   declare(contract, isAgreement, plainText)         -> TextEdit        declare.ts
 */

/** A finding in the reader's words. */
export interface Description {
  readonly message: string;
  /** `elsewhere`: in the text of the other language version. */
  readonly related: readonly { readonly span: Span; readonly elsewhere: boolean; readonly message: string }[];
}

/** An edit ready to apply. `edits` may hold `${1:…}` fields when `snippet` is set; `plain` is the same without them. */
export interface QuickFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly plain: readonly TextEdit[];
  readonly snippet: boolean;
  readonly preferred: boolean;
}

/** Markdown for a hover; all text from the document is escaped. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

export interface OutlineItem {
  readonly label: string;
  readonly detail: string;
  readonly kind: 'section' | 'clause' | 'annex';
  readonly span: Span;
  readonly headingSpan: Span;
  readonly children: readonly OutlineItem[];
}

export interface ClauseChoice {
  readonly id: RequirementId;
  /** The file of a clause of the user's own; none for the library's. */
  readonly own?: string;
  readonly title: string;
  readonly provision: string;
  readonly verdict: 'present' | 'partial' | 'absent' | 'not-applicable';
}

export type { Contract, Finding, OwnClause, Position, ReaderLanguage, RuleId, Settings, Severity, Span, TextEdit };
