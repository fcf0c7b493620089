import Mocha from 'mocha';
import path from 'node:path';
import { format } from 'node:util';
import { ConfigurationTarget, workspace } from 'vscode';
import { defineTests } from './contract.js';

/** What VS Code calls to run the tests in its extension host; it throws when one fails. */
export async function run(): Promise<void> {
  const mark = process.env['TEST_LOG_MARK'];
  if (mark !== undefined) {
    // The extension host's own log comes the same way as ours: our lines carry a mark.
    Object.assign(Mocha.reporters.Base, {
      consoleLog: (...args: unknown[]) => {
        for (const line of format(...args).split('\n')) console.log(mark + line);
      },
    });
  }
  const root = path.resolve(__dirname, '../../..');
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 60_000, reporter: path.join(root, 'scripts/host/reporter.cjs') });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, 'contract', mocha);
  defineTests();
  // In the browser VS Code saves by itself, and would write into the fixtures what a test means to take back.
  await workspace.getConfiguration('files').update('autoSave', 'off', ConfigurationTarget.Global);
  const failures = await new Promise<number>((resolve) => void mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
