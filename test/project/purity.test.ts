import assert from 'node:assert/strict';
import { codeOnly, sources } from './sources.js';

/** What would make the engine depend on the machine, the clock, the locale, chance or the network, or make it wait. */
const IMPURE: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['the clock', /\b(Date|performance)\b\s*[.(]|\bnew Date\b/],
  ['the locale', /\bIntl\b|\.toLocale[A-Z]\w*\(|\.localeCompare\(/],
  ['chance', /\bMath\.random\b|\bcrypto\b/],
  ['the network', /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/],
  ['the process', /\b(process|Buffer|__dirname|__filename|require)\b\s*[.(]/],
  ['the surroundings', /\b(globalThis|window|document\.createElement|navigator|console)\b\s*\./],
  ['timers', /\b(setTimeout|setInterval|setImmediate|queueMicrotask)\b/],
  ['waiting', /\basync\b|\bawait\b|\bPromise\b/],
  ['code made at run time', /\beval\s*\(|\bnew Function\b/],
];

const NETWORK = /\bfrom '(node:)?(http|https|http2|net|tls|dns|dgram)'|\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/;
const ENGINE = ['text', 'markdown', 'language', 'knowledge', 'facts', 'contract', 'rules', 'services'];

describe('project: purity', () => {
  const engine = ENGINE.flatMap((room) => sources(`server/src/${room}`, '.ts'));
  for (const [name, pattern] of IMPURE) {
    it(`keeps ${name} out of the engine`, () => assert.deepEqual(engine.filter((f) => pattern.test(codeOnly(f.text))).map((f) => f.path), []));
  }

  it('gives all versions of a text one shape', () => {
    // A getter of an object literal makes V8 a hidden class for each object, which holds all the getter sees until the next full collection. Those of classes stand further left.
    assert.deepEqual(engine.filter((f) => /^ {4,}[gs]et [#\w]+\(/m.test(codeOnly(f.text))).map((f) => f.path), []);
  });

  it('throws nothing while it reads a contract', () => {
    // What the engine knows is read once, when it is loaded; a slip in that data must not go unseen.
    assert.deepEqual(engine.filter((f) => !f.path.startsWith('server/src/knowledge/') && /\bthrow\b/.test(codeOnly(f.text))).map((f) => f.path), []);
  });

  it('keeps the network out of everything that ships', () => {
    const shipped = [...sources('server/src', '.ts'), ...sources('client/src', '.ts')];
    assert.deepEqual(shipped.filter((f) => NETWORK.test(f.text)).map((f) => f.path), []);
  });

  it('never runs other programs but the language server itself', () => {
    const shipped = [...sources('server/src', '.ts'), ...sources('client/src', '.ts')];
    assert.deepEqual(shipped.filter((f) => /child_process|worker_threads/.test(codeOnly(f.text) + f.text.match(/from '[^']*'/g))).map((f) => f.path), []);
  });
});
