import assert from 'node:assert/strict';
import { withoutAttributes } from '../../server/src/markdown/attributes.js';
import { makeBlock } from '../../server/src/markdown/makeBlock.js';
import { sourceSpan } from '../../server/src/markdown/block.js';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';

/** Source, and the prose that is read of it. */
const CASES: readonly (readonly [source: string, prose: string])[] = [
  ['# Umfang {#_Toc51232 .unnumbered}', 'Umfang'],
  ['## Scope {.unnumbered .unlisted}', 'Scope'],
  ['![](media/image1.png){width="1.9in" height="0.6in"}', ''],
  ['Die Maßnahmen stehen in [Anhang TOM]{.underline} und in [Anhang 2]{.smallcaps custom-style="Verweis"}.', 'Die Maßnahmen stehen in Anhang TOM und in Anhang 2 .'],
  // What a program or a person should still fill in stays as it is.
  ['Der Kunde {Name} und [Ort] sowie {{#name}} und {#name}', 'Der Kunde {Name} und [Ort] sowie {{#name}} und {#name}'],
  ['# Vertrag mit {Kunde}', 'Vertrag mit {Kunde}'],
  ['Siehe [Anlage]{Nummer}.', 'Siehe [Anlage]{Nummer}.'],
];

describe('attributes that a conversion leaves', () => {
  for (const [source, prose] of CASES) {
    it(source, () => {
      assert.equal(withoutAttributes(source).length, source.length);
      assert.equal(makeBlock(source).segments.map(({ text }) => text.trim()).join('|'), prose);
    });
  }

  it('keeps places right', () => {
    const source = 'In [Anhang TOM]{.underline} steht der Auftraggeber.';
    const segment = makeBlock(source).segments[0]!;
    const start = segment.text.indexOf('Auftraggeber');
    const span = sourceSpan(segment, { start, end: start + 'Auftraggeber'.length });
    assert.equal(source.slice(span.start, span.end), 'Auftraggeber');
  });

  it('gives no blank', () => {
    const text = '---\ndpa: true\n---\n# Vertrag zur Auftragsverarbeitung {#_Toc1 .unnumbered}\n\n![](a.png){width="2in"}\n\n**[Inhalt]{.smallcaps}**\n\nDie Maßnahmen nach [Anhang]{.underline} gelten.\n';
    assert.deepEqual(check(analyse(text)).filter(({ rule }) => rule === 'placeholder'), []);
  });
});
