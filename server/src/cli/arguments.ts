import type { ReaderLanguage } from '../language/language.js';

/** A command line that was understood, or what is wrong with it. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'wrong'; readonly problem: Problem; readonly argument: string }
  | ({ readonly kind: 'check'; readonly files: readonly string[] } & CheckOptions);

export type Problem = 'noCommand' | 'unknownCommand' | 'unknownOption' | 'missingValue' | 'wrongValue' | 'noFiles';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly language: ReaderLanguage;
  readonly colour: 'always' | 'never' | 'auto';
  readonly settings: string | null;
  /** Hints are shown to people, too. */
  readonly hints: boolean;
  /** Terms used before they are defined are pointed out, whatever the settings say. */
  readonly usedBeforeDefined: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The reader's language: what `--lang` says, else the locale variables, English where they name another one. */
export function readerLanguage(args: readonly string[], environment: Environment): ReaderLanguage {
  const chosen = args.includes('--lang=de') ? 'de' : args.includes('--lang=en') ? 'en' : args[args.indexOf('--lang') + 1];
  if (args.some((a) => a.startsWith('--lang')) && (chosen === 'de' || chosen === 'en')) return chosen;
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

const VALUES: Readonly<Record<string, readonly string[] | null>> = { '--format': ['text', 'json'], '--lang': ['de', 'en'], '--settings': null };

/** Reads the arguments after the program's name. `--option value` and `--option=value` are the same; `--` ends the options. */
export function parseArguments(args: readonly string[], environment: Environment): Command {
  const values = new Map<string, string>();
  const words: string[] = [];
  let hints = false;
  let usedBeforeDefined = false;
  let colour: CheckOptions['colour'] = environment['NO_COLOR'] ? 'never' : 'auto';
  const wrong = (problem: Problem, argument: string): Command => ({ kind: 'wrong', problem, argument });
  for (let i = 0; i < args.length; i++) {
    const argument = args[i]!;
    if (argument === '--') {
      words.push(...args.slice(i + 1));
      break;
    }
    if (!argument.startsWith('-') || argument === '-') words.push(argument);
    else if (argument === '--help' || argument === '-h') return { kind: 'help' };
    else if (argument === '--version' || argument === '-v') return { kind: 'version' };
    else if (argument === '--hints') hints = true;
    else if (argument === '--used-before-defined') usedBeforeDefined = true;
    else if (argument === '--color' || argument === '--colour') colour = 'always';
    else if (argument === '--no-color' || argument === '--no-colour') colour = 'never';
    else {
      const equals = argument.indexOf('=');
      const name = equals < 0 ? argument : argument.slice(0, equals);
      const allowed = VALUES[name];
      if (allowed === undefined) return wrong('unknownOption', argument);
      const value = equals < 0 ? args[++i] : argument.slice(equals + 1);
      if (value === undefined || value === '') return wrong('missingValue', name);
      if (allowed && !allowed.includes(value)) return wrong('wrongValue', `${name} ${value}`);
      values.set(name, value);
    }
  }
  const [command, ...files] = words;
  if (command === undefined) return wrong('noCommand', '');
  if (command === 'help') return { kind: 'help' };
  if (command !== 'check') return wrong('unknownCommand', command);
  if (files.length === 0) return wrong('noFiles', '');
  return {
    kind: 'check', files, colour, hints, usedBeforeDefined,
    format: values.get('--format') === 'json' ? 'json' : 'text',
    language: readerLanguage(args, environment),
    settings: values.get('--settings') ?? null,
  };
}
