import Mocha from 'mocha';
import path from 'node:path';
import { format } from 'node:util';
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
  const failures = await new Promise<number>((resolve) => void mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
