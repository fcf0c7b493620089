import assert from 'node:assert/strict';
import { parseArguments, readerLanguage } from '../../server/src/cli/arguments.js';

describe('cli: arguments', () => {
  const check = { kind: 'check', files: ['a.md'], format: 'text', language: 'en', colour: 'auto', settings: null, hints: false, usedBeforeDefined: false };
  const cases: [string, Record<string, unknown>][] = [
    ['check a.md', check],
    ['check a.md b.md', { ...check, files: ['a.md', 'b.md'] }],
    ['check --format json a.md', { ...check, format: 'json' }],
    ['check --hints a.md', { ...check, hints: true }],
    ['check --used-before-defined a.md', { ...check, usedBeforeDefined: true }],
    ['--format=json check a.md', { ...check, format: 'json' }],
    ['check a.md --lang de', { ...check, language: 'de' }],
    ['check a.md --lang=de', { ...check, language: 'de' }],
    ['check a.md --color', { ...check, colour: 'always' }],
    ['check a.md --no-color', { ...check, colour: 'never' }],
    ['check --settings s.json a.md', { ...check, settings: 's.json' }],
    ['check -- --odd.md', { ...check, files: ['--odd.md'] }],
    ['check -', { ...check, files: ['-'] }],
    ['--help', { kind: 'help' }],
    ['check a.md -h', { kind: 'help' }],
    ['help', { kind: 'help' }],
    ['--version', { kind: 'version' }],
    ['', { kind: 'wrong', problem: 'noCommand', argument: '' }],
    ['check', { kind: 'wrong', problem: 'noFiles', argument: '' }],
    ['chekc a.md', { kind: 'wrong', problem: 'unknownCommand', argument: 'chekc' }],
    ['check --formt json a.md', { kind: 'wrong', problem: 'unknownOption', argument: '--formt' }],
    ['check --format xml a.md', { kind: 'wrong', problem: 'wrongValue', argument: '--format xml' }],
    ['check a.md --lang', { kind: 'wrong', problem: 'missingValue', argument: '--lang' }],
    ['check a.md --lang=', { kind: 'wrong', problem: 'missingValue', argument: '--lang' }],
  ];
  for (const [line, expected] of cases) {
    it(`reads \`${line}\``, () => assert.deepEqual(parseArguments(line.split(' ').filter(Boolean), {}), expected));
  }

  const locales: [Record<string, string>, string][] = [
    [{}, 'en'],
    [{ LANG: 'de_CH.UTF-8' }, 'de'],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'de_AT.UTF-8' }, 'de'],
    [{ LANG: 'fr_CH.UTF-8' }, 'en'],
  ];
  for (const [environment, expected] of locales) {
    it(`speaks ${expected} under ${JSON.stringify(environment)}`, () => assert.equal(readerLanguage([], environment), expected));
  }

  it('lets NO_COLOR be overruled', () => {
    assert.equal((parseArguments(['check', 'a'], { NO_COLOR: '1' }) as { colour: string }).colour, 'never');
    assert.equal((parseArguments(['check', '--color', 'a'], { NO_COLOR: '1' }) as { colour: string }).colour, 'always');
  });
});
