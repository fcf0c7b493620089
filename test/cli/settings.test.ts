import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/cli/settings.js';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';

describe('cli: settings', () => {
  const right: [string, string, object][] = [
    ['nothing', '{}', {}],
    ['the law', '{"dpa.law": "dsg"}', { law: 'dsg' }],
    ['destinations', '{"dpa.transfers.forbidden": ["IN", "China"], "dpa.transfers.allowed": ["US"]}', { forbiddenDestinations: ['IN', 'China'], allowedDestinations: ['US'] }],
    ['severities', '{"dpa.severity": {"placeholder": "off"}}', { severities: { placeholder: 'off' } }],
    ['the position of clauses', '{"dpa.clauses.position": "processor"}', { clausePosition: 'processor' }],
    ['whether early uses are shown', '{"dpa.terms.usedBeforeDefined": true}', { usedBeforeDefined: true }],
    ['entries of others', '{"editor.fontSize": 14, "dpa.trace.server": "off"}', {}],
    ['comments and trailing commas', '// mine\n{ /* all */ "dpa.law": "gdpr", // "x"\n}', { law: 'gdpr' }],
    ['comment signs in a string', '{"a": "http://site.example,}", "dpa.law": "both"}', { law: 'both' }],
  ];
  for (const [name, json, expected] of right) {
    it(`takes ${name}`, () => assert.deepEqual(readSettings(json), { settings: { ...DEFAULT_SETTINGS, ...expected } }));
  }

  const wrong: [string, string][] = [
    ['{', 'JSON'], ['[]', 'JSON'], ['"x"', 'JSON'],
    ['{"dpa.law": "swiss"}', 'dpa.law'],
    ['{"dpa.transfers.forbidden": "IN"}', 'dpa.transfers.forbidden'],
    ['{"dpa.transfer.forbidden": ["IN"]}', 'dpa.transfer.forbidden'],
    ['{"dpa.clauses.position": "neutral"}', 'dpa.clauses.position'],
    ['{"dpa.terms.usedBeforeDefined": "yes"}', 'dpa.terms.usedBeforeDefined'],
    ['{"dpa.terms.usedBefore": true}', 'dpa.terms.usedBefore'],
    ['{"dpa.severity": {"placeholders": "off"}}', 'dpa.severity: placeholders'],
    ['{"dpa.severity": {"placeholder": "fatal"}}', 'dpa.severity: placeholder'],
  ];
  for (const [json, name] of wrong) it(`refuses ${json}`, () => assert.deepEqual(readSettings(json), { wrong: name }));
});
