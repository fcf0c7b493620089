/**
 * Conditions on the concepts of a sentence, written so that a lawyer can read them:
 *
 *   INFORM & BREACH & !NEGATED        all of them in the sentence or in the sentence that leads into the list it stands in
 *   DELETES & (RETURNS | COPIES)      either
 *   own:X   in the sentence itself    head:X   in a heading above it    lead:X   in the lead-in
 *   topic:X in any of the three       near:X   as without prefix, or in the sentences just before    para:X   in any sentence before it in its paragraph
 *   CHOICE>CONTROLLER                 the second follows within five words; CHOICE>>CONTROLLER: anywhere later in the sentence
 *   @item                             what kind of sentence it is; see `StatementFlag` in the contract room
 */
export type Expression =
  | { readonly kind: 'concept'; readonly scope: Scope; readonly name: string }
  | { readonly kind: 'sequence'; readonly first: string; readonly second: string; readonly within: number }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Expression[] };

export type Scope = 'clause' | 'own' | 'lead' | 'head' | 'topic' | 'near' | 'para';

const WITHIN = 5;
const ANYWHERE = 1_000;
const PIECES = /[()&|!]|@?[A-Za-z0-9_]+(?::@?[A-Za-z0-9_]+)?(?:>>?[A-Z0-9_]+)?/g;

/** Reads a condition. Throws on a malformed one: conditions are constants of the program, and a test reads them all. */
export function parseExpression(text: string): Expression {
  const pieces = text.match(PIECES) ?? [];
  if (pieces.join('') !== text.replace(/\s+/g, '')) throw new SyntaxError(`Cannot read the condition: ${text}`);
  let at = 0;
  const list = (separator: '|' | '&', kind: 'any' | 'all', next: () => Expression): Expression => {
    const of = [next()];
    while (pieces[at] === separator) {
      at++;
      of.push(next());
    }
    return of.length === 1 ? of[0]! : { kind, of };
  };
  const any = (): Expression => list('|', 'any', all);
  const all = (): Expression => list('&', 'all', one);
  const one = (): Expression => {
    const piece = pieces[at++];
    if (piece === '!') return { kind: 'not', of: one() };
    if (piece === '(') {
      const inner = any();
      if (pieces[at++] !== ')') throw new SyntaxError(`A bracket is not closed: ${text}`);
      return inner;
    }
    if (piece === undefined || /^[)&|]/.test(piece)) throw new SyntaxError(`A concept is missing: ${text}`);
    return atom(piece);
  };
  const expression = any();
  if (at !== pieces.length) throw new SyntaxError(`Too much behind the condition: ${text}`);
  return expression;
}

function atom(piece: string): Expression {
  const sequence = /^([A-Z0-9_]+)(>>?)([A-Z0-9_]+)$/.exec(piece);
  if (sequence) return { kind: 'sequence', first: sequence[1]!, second: sequence[3]!, within: sequence[2] === '>' ? WITHIN : ANYWHERE };
  const [scope, name] = piece.includes(':') ? piece.split(':') : ['clause', piece];
  if (!['clause', 'own', 'lead', 'head', 'topic', 'near', 'para'].includes(scope!)) throw new SyntaxError(`Unknown scope: ${piece}`);
  if (!/^@?[A-Za-z0-9_]+$/.test(name!)) throw new SyntaxError(`A sequence takes no scope: ${piece}`);
  return { kind: 'concept', scope: scope as Scope, name: name! };
}

/** Every concept or flag a condition names. */
export function namesIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'concept': return [expression.name];
    case 'sequence': return [expression.first, expression.second];
    case 'not': return namesIn(expression.of);
    default: return expression.of.flatMap(namesIn);
  }
}
