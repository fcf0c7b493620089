import assert from 'node:assert/strict';
import { REQUIREMENT_IDS } from '../../../server/src/knowledge/requirements.js';
import { analyse } from '../../../server/src/services/analyse.js';
import { insertClause } from '../../../server/src/services/clause.js';
import { applyEdits } from '../../../server/src/text/span.js';
import { plainText } from '../../../server/src/services/clause/template.js';

const TEXTS: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'one word': 'Vertrag',
  'a byte order mark and front matter': '\ufeff---\ntitle: AVV\n---\n',
  'white space': ' \n\t\n\r\n ',
  'an annex alone': '# Anlage 1\n\nText.\n',
  'a heading without text': '## § 1',
  'a table alone': '| a | b |\n|---|---|\n| c | d |\n',
  'lone carriage returns': '# Vertrag\r\r## 1. Gegenstand\r\rText.\r',
  'numbers at their end': '## § 999999999999 Ende\n\n(9007199254740991) Text.\n',
  'letters at their end': '## 1. A\n\nz) Text.\n\n## 2. B\n\nz) Text.\n',
  'nested brackets and dollars': '# $1 ${2:x} \\}\n\n## 1. ${a}\n\nDer „$Kunde}“ (nachfolgend „$Kunde}“) und der Anbieter (nachfolgend „Anbieter“).\n\n## 2. $$\n\nText.\n',
  'a signature alone': '____________\n\nOrt, Datum\n',
  'an unclosed fence': '# AVV\n\n```\n## 1. A\n',
};

describe('services/clause: on any text', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`inserts, and changes nothing else, in ${name}`, () => {
      const contract = analyse(text);
      for (const id of REQUIREMENT_IDS) {
        const fix = insertClause(contract, id);
        const [edit] = fix.plain;
        assert.ok(edit && edit.span.start === edit.span.end && edit.span.start >= 0 && edit.span.end <= text.length);
        assert.equal(fix.plain.length, 1, 'nothing is numbered anew');
        assert.equal(applyEdits(text, fix.plain).replace(edit.text, ''), text);
        assert.equal(plainText(fix.edits[0]!.text), edit.text);
      }
    });
  }
});
