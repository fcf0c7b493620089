import { createHash } from 'node:crypto';

/** Names a finding by what it says of which words, so that a judgement outlives edits elsewhere and no contract's text is kept. */
export function fingerprint(finding, text) {
  const words = text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ').slice(0, 200);
  return createHash('sha256').update([finding.rule, finding.subject, finding.message, words].join('\u0000')).digest('hex').slice(0, 10);
}
