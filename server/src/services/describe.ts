import type { ReaderLanguage } from '../language/language.js';
import type { Arguments, Finding } from '../rules/finding.js';
import { ruleOf } from '../rules/index.js';
import type { RuleId } from '../rules/ruleIds.js';
import { MORE, moreInWords } from './more.js';
import type { Description } from './services.js';

/** A finding in the reader's words. */
export function describe(finding: Finding, reader: ReaderLanguage): Description {
  return {
    message: message(finding.rule, finding.message, finding.args, reader),
    related: finding.related.map((place) => ({ span: place.span, elsewhere: place.elsewhere === true, message: message(finding.rule, place.message, place.args, reader) })),
  };
}

/** A message of a rule in the reader's language; the key itself when the rule has no such message. */
export function message(rule: RuleId, key: string, args: Arguments, reader: ReaderLanguage): string {
  return key === MORE ? moreInWords(args, reader) : (ruleOf(rule)?.messages[key]?.[reader](args) ?? key);
}
