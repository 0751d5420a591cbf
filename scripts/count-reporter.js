import { Buffer } from 'node:buffer';
import { writeSync } from 'node:fs';
import path from 'node:path';

/**
 * Jest reporter whose line, `N passed, N failed[, N skipped]`, is the last of the whole run. It is
 * written when the process exits: Jest's own summary and its warnings come after `onRunComplete`.
 */
export default class CountReporter {
  constructor(globalConfig) {
    this.rootDir = globalConfig.rootDir;
    this.isFiltered = Boolean(globalConfig.testNamePattern);
    this.results = undefined;
    process.once('exit', () => this.#report());
  }

  onRunComplete(_contexts, results) {
    this.results = results;
  }

  #report() {
    const counts = countsOf(this.results);
    if (counts.passed + counts.failed === 0) {
      process.exitCode ||= 1;
      print('No test was executed.');
    }
    // Asking for some tests by name leaves the others out on purpose: no list then.
    if (!this.isFiltered)
      for (const name of skippedOf(this.results, this.rootDir)) print(`SKIPPED: ${name}`);
    print(lineOf(counts));
  }
}

/** A suite that does not even run counts as one failed test. */
function countsOf(results) {
  if (!results) return { passed: 0, failed: 0, skipped: 0 };
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

const lineOf = ({ passed, failed, skipped }) =>
  [`${passed} passed`, `${failed} failed`, ...(skipped ? [`${skipped} skipped`] : [])].join(', ');

function skippedOf(results, rootDir) {
  const isSkipped = ({ status }) => status !== 'passed' && status !== 'failed';
  return (results?.testResults ?? []).flatMap(({ testFilePath, testResults }) =>
    testResults
      .filter(isSkipped)
      .map(({ fullName }) => `${path.relative(rootDir, testFilePath)}: ${fullName}`),
  );
}

/** Synchronous, because nothing else runs during exit; a full pipe answers EAGAIN until it is read. */
function print(line) {
  let rest = Buffer.from(`${line}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}
