import manifest from '../../../package.json' with { type: 'json' };
import { DEFAULT_SETTINGS, type Settings } from '../rules/finding.js';
import { parseArguments, readerLanguage, type Command } from './arguments.js';
import { COLOURED, PLAIN } from './colour.js';
import { decode } from './decode.js';
import { HELP } from './help.js';
import { inspect, type Inspection } from './inspect.js';
import { findVersion } from './findVersion.js';
import { documentJson, type FileError } from './json.js';
import { printable } from './printable.js';
import { readSettings } from './settings.js';
import { documentText, summaryText } from './text.js';
import { ASSUMED, BROKE, HINT, PROBLEMS, SYSTEM, UNKNOWN_CAUSE, UNREADABLE, WRONG_SETTINGS } from './words.js';
import type { World } from './world.js';

/** Exit statuses of `dpa-lint`. */
const CLEAN = 0;
const ERRORS_FOUND = 1;
const TROUBLE = 2;

/** Runs the command line and gives its exit status: 0 clean, 1 errors found, 2 wrong use or a file that could not be read. */
export function run(args: readonly string[], world: World): number {
  const command = parseArguments(args, world.environment);
  const reader = readerLanguage(args, world.environment);
  switch (command.kind) {
    case 'help':
      world.out(HELP[reader]);
      return CLEAN;
    case 'version':
      world.out(`dpa-lint ${manifest.version}\n`);
      return CLEAN;
    case 'wrong':
      world.error(`dpa-lint: ${PROBLEMS[command.problem][reader]}${command.argument && `: ${printable(command.argument)}`}\n${HINT[reader]}\n`);
      return TROUBLE;
    case 'check':
      return check(command, world);
  }
}

function check(command: Extract<Command, { kind: 'check' }>, world: World): number {
  const { format, language: reader } = command;
  const kept = settingsOf(command, world);
  if (!kept) return TROUBLE;
  const settings = command.usedBeforeDefined ? { ...kept, usedBeforeDefined: true } : kept;
  const documents: Inspection[] = [];
  const errors: FileError[] = [];
  for (const path of command.files) {
    const result = inspectFile(path, settings, command, world);
    if ('message' in result) {
      errors.push(result);
      world.error(`dpa-lint: ${printable(path)}: ${result.message}\n`);
    } else documents.push(result);
  }
  if (format === 'json') {
    const report = {
      tool: { name: 'dpa-lint', version: manifest.version },
      documents: documents.map((d) => documentJson(d, settings, reader)),
      ...(errors.length ? { errors } : {}),
    };
    world.out(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    const coloured = command.colour === 'always' || (command.colour === 'auto' && world.terminal);
    const palette = coloured ? COLOURED : PLAIN;
    const manner = { reader, palette, width: world.width, hints: command.hints };
    world.out(documents.map((d) => documentText(d, manner)).join('') + summaryText(documents, manner));
  }
  if (errors.length) return TROUBLE;
  return documents.some((d) => d.findings.some((f) => f.finding.severity === 'error')) ? ERRORS_FOUND : CLEAN;
}

function settingsOf(command: Extract<Command, { kind: 'check' }>, world: World): Settings | null {
  const { settings: path, language: reader } = command;
  if (path === null) return DEFAULT_SETTINGS;
  const complain = (message: string): null => (world.error(`dpa-lint: ${printable(path)}: ${message}\n`), null);
  const text = readText(path, world);
  if ('message' in text) return complain(text.message[reader]);
  const read = readSettings(text.text);
  return 'wrong' in read ? complain(`${WRONG_SETTINGS[reader]}: ${printable(read.wrong)}`) : read.settings;
}

function inspectFile(path: string, settings: Settings, command: Extract<Command, { kind: 'check' }>, world: World): Inspection | FileError {
  const { language: reader } = command;
  const read = readText(path, world);
  if ('message' in read) return { path, message: read.message[reader] };
  if (read.assumed) world.error(`dpa-lint: ${printable(path)}: ${ASSUMED[reader]}\n`);
  try {
    return inspect(path, read.text, settings, reader, (contract) => findVersion(contract, path, settings, world));
  } catch {
    // The engine does not throw; should it ever, the other files are still checked and the status says that this one was not.
    return { path, message: BROKE[reader] };
  }
}

function readText(path: string, world: World): { text: string; assumed: string | null } | { message: (typeof UNKNOWN_CAUSE) } {
  let bytes: Uint8Array;
  try {
    bytes = world.read(path);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    return { message: (typeof code === 'string' ? SYSTEM[code] : undefined) ?? UNKNOWN_CAUSE };
  }
  const decoded = decode(bytes);
  return 'unreadable' in decoded ? { message: UNREADABLE[decoded.unreadable] } : decoded;
}
