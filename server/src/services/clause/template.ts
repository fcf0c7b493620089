/** What a template may ask for: a form by its path (`processor.gen`, `agreed.audit-notice`), and which of two verb forms stands beside a party. */
export interface Wording {
  /** Null when the path is unknown. */
  readonly form: (path: string) => string | null;
  readonly verb: (party: string, singular: string, plural: string) => string;
  /** What belongs to a party: `Wahl des Kunden`, `the choice of the Customer`, `your choice`. */
  readonly belonging: (party: string, what: string) => string;
  /** Last change to running text: the contract's own spelling of its terms. */
  readonly finish: (text: string) => string;
}

/** A filled-in template: with `${1:…}` fields escaped for snippets, and without. */
export interface Filled {
  readonly snippet: string;
  readonly plain: string;
}

const FIELD = /\$\{(\d):((?:[^{}]|\{[^{}]*\})*)\}/g;
const SLOT = /\{([A-Za-z][A-Za-z.-]*)(?::([^{}|]*)(?:\|([^{}|]*))?)?\}/g;

/** Fills the slots of `template`. An unknown slot is left as it stands; a test sees to it that there is none. */
export function fillTemplate(template: string, wording: Wording): Filled {
  let snippet = '';
  let plain = '';
  let at = 0;
  const text = (to: number): void => {
    const filled = wording.finish(fillSlots(template.slice(at, to), wording));
    snippet += escapeSnippet(filled);
    plain += filled;
  };
  for (const field of template.matchAll(FIELD)) {
    text(field.index);
    const value = wording.finish(fillSlots(field[2] ?? '', wording));
    snippet += `\${${field[1]}:${escapeSnippet(value)}}`;
    plain += value;
    at = field.index + field[0].length;
  }
  text(template.length);
  return { snippet, plain };
}

function fillSlots(text: string, wording: Wording): string {
  return text.replace(SLOT, (slot, path: string, argument?: string, plural?: string) => {
    if (plural !== undefined) return wording.verb(path, argument ?? '', plural);
    // A period that the contract has agreed elsewhere, or else the customary one; a section that it has, or else words for it.
    const lower = path.charAt(0).toLowerCase() + path.slice(1);
    if (/^(?:agreed|section)\./.test(lower)) return wording.form(lower) ?? argument ?? slot;
    const form = argument === undefined ? wording.form(lower) : wording.belonging(lower.replace(/\.of$/, ''), argument);
    if (form === null) return slot;
    return lower === path ? form : form.charAt(0).toUpperCase() + form.slice(1);
  });
}

/** Text that a snippet must take as it stands. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** The text a snippet gives when every field keeps its default. Understands `${1:text}`, `$1`, and escapes. */
export function plainText(snippet: string): string {
  let plain = '';
  let depth = 0;
  for (let i = 0; i < snippet.length; i++) {
    const unit = snippet[i]!;
    if (unit === '\\' && i + 1 < snippet.length && /[\\$}]/.test(snippet[i + 1]!)) {
      plain += snippet[i + 1]!;
      i++;
    } else if (unit === '$') {
      const open = /^\$\{\d+(:?)/.exec(snippet.slice(i, i + 8));
      const bare = /^\$\d+/.exec(snippet.slice(i, i + 8));
      if (open) {
        depth++;
        i += open[0].length - 1;
      } else if (bare) i += bare[0].length - 1;
      else plain += unit;
    } else if (unit === '}' && depth > 0) depth--;
    else plain += unit;
  }
  return plain;
}
