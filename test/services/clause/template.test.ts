import assert from 'node:assert/strict';
import { escapeSnippet, fillTemplate, plainText, type Wording } from '../../../server/src/services/clause/template.js';

const WORDS: Readonly<Record<string, string>> = { 'controller.nom': 'der Kunde', 'odd.nom': 'A$B} \\C', 'agreed.known': '3 Tagen' };
const wording: Wording = {
  form: (path) => WORDS[path] ?? null,
  verb: (party, singular, plural) => (party === 'processor' ? plural : singular),
  belonging: (party, what) => `${what} (${party})`,
  finish: (text) => text,
};

describe('services/clause/template', () => {
  const CASES: readonly (readonly [template: string, snippet: string, plain: string])[] = [
    ['{Controller.nom} prüft.', 'Der Kunde prüft.', 'Der Kunde prüft.'],
    ['wenn {controller.nom} {controller:prüft|prüfen}', 'wenn der Kunde prüft', 'wenn der Kunde prüft'],
    ['{processor:prüft|prüfen}', 'prüfen', 'prüfen'],
    ['nach {controller.of:er Wahl}', 'nach er Wahl (controller)', 'nach er Wahl (controller)'],
    ['binnen ${1:14 Tagen} oder ${2:{controller.nom}}.', 'binnen ${1:14 Tagen} oder ${2:der Kunde}.', 'binnen 14 Tagen oder der Kunde.'],
    ['{odd.nom} und ${1:{odd.nom}}', 'A\\$B\\} \\\\C und ${1:A\\$B\\} \\\\C}', 'A$B} \\C und A$B} \\C'],
    ['binnen ${1:{agreed.notice:14 Tagen}} oder {agreed.known:5 Tagen}', 'binnen ${1:14 Tagen} oder 3 Tagen', 'binnen 14 Tagen oder 3 Tagen'],
    ['{nobody.nom}', '{nobody.nom\\}', '{nobody.nom}'],
  ];
  for (const [template, snippet, plain] of CASES) {
    it(template, () => assert.deepEqual(fillTemplate(template, wording), { snippet, plain }));
  }

  for (const [snippet, plain] of [['a ${1:b} c$0', 'a b c'], ['a\\$1 \\} \\\\', 'a$1 } \\'], ['${1:x ${2:y} z}', 'x y z'], ['5 $ und }', '5 $ und }'], ['\\', '\\']] as const) {
    it(`plain text of ${snippet}`, () => assert.equal(plainText(snippet), plain));
  }

  it('undoes its own escapes', () => assert.equal(plainText(escapeSnippet('${1:a} \\ } $0')), '${1:a} \\ } $0'));
});
