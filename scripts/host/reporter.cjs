// Mocha's usual report; at the end it adds the counts to the file named by TEST_COUNTS, for the sum over all runs.
const { appendFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class Counting extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      if (process.env.TEST_COUNTS) appendFileSync(process.env.TEST_COUNTS, `${JSON.stringify({ passed: passes, failed: failures, skipped: pending })}\n`);
    });
  }
};
