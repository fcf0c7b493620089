import { setFlagsFromString } from 'node:v8';

/** So many bytes of bytecode a function runs before V8 optimises it; without this twice as many and more. */
const BUDGET = 30_000;

/**
 * Has functions optimised sooner. A letter runs each function once or twice, so that it takes thousands of letters until all are fast, while opening a
 * contract runs them so often that it would only lose by it: to be called when typing begins. A V8 that does not know the option goes on as it was.
 */
export function optimiseSooner(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
