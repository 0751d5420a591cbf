import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parseOutputs } from '../../src/cli/demo/runner.ts';
import { OUTPUT_NAMES, planOutputs, writeOutputs } from '../../src/github/outputs.ts';
import { loadRunnerCommands } from '../../src/github/runner-commands.ts';
import { writeStepSummary } from '../../src/github/step-summary.ts';
import {
  buildAssertion,
  buildCase,
  buildDeployment,
  buildFailedCase,
  buildFunction,
  buildReport,
  buildRun,
  buildTrouble,
} from '../builders/report.ts';
import { capture } from './runner.ts';

const commands = await loadRunnerCommands();
const folder = mkdtempSync(join(tmpdir(), 'commands-'));
const FACTS = {
  publishReason: 'publishing is allowed: main is the production branch',
  summaryFile: 'summary.md',
  junitFile: undefined,
  jsonFile: 'report.json',
};
const saved = { ...process.env };
beforeEach(() => {
  delete process.env.GITHUB_OUTPUT;
  delete process.env.GITHUB_STEP_SUMMARY;
});
afterEach(() => {
  process.env = { ...saved };
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('planOutputs', () => {
  it('has the outputs of action.yml', () => {
    const { outputs } = parse(readFileSync('action.yml', 'utf8')) as { outputs: object };
    expect(Object.keys(outputs)).toEqual([...OUTPUT_NAMES]);
  });

  it('says what a run did', () => {
    const report = buildReport({
      functions: [
        buildFunction({
          deployment: buildDeployment({ arn: 'arn:r', sha256: 'ab', etag: 'E2', liveEtag: 'E2' }),
          cases: [
            buildCase({ runs: [buildRun({ engine: 'aws', result: { computeUtilization: 31 } })] }),
            buildCase({ status: 'skipped', runs: [] }),
            buildCase({ status: 'not-run', runs: [] }),
          ],
        }),
      ],
    });
    expect(planOutputs(report, FACTS)).toEqual({
      result: 'passed',
      'changed-behaviours': '',
      tests: '3',
      passed: '1',
      failed: '0',
      skipped: '2',
      published: '["redirects"]',
      'publish-reason': FACTS.publishReason,
      'max-utilization': '31',
      functions:
        '{"redirects":{"name":"prod-redirects","arn":"arn:r","etag":"E2","sha256":"ab","size":6246,' +
        '"published":true,"liveEtag":"E2"}}',
      'rollback-files': '',
      health: '',
      'rolled-back': '[]',
      'summary-file': 'summary.md',
      'junit-file': '',
      'json-file': 'report.json',
      'lcov-file': '',
    });
  });

  it('counts what AWS could not run as failed', () => {
    const cases = [
      buildFailedCase([buildAssertion()]),
      buildCase({ status: 'error', runs: [], trouble: buildTrouble() }),
    ];
    const outputs = planOutputs(buildReport({ functions: [buildFunction({ cases })] }), FACTS);
    expect(outputs).toMatchObject({ result: 'failed', tests: '2', passed: '0', failed: '2' });
    expect(outputs).toMatchObject({ published: '[]', 'max-utilization': '' });
    expect(JSON.parse(outputs.functions)).toEqual({
      redirects: { name: 'prod-redirects', size: 6246, published: false },
    });
  });
});

describe('writeOutputs', () => {
  const outputs = planOutputs(buildReport(), FACTS);

  it('writes every output to the file, whatever it holds', () => {
    process.env.GITHUB_OUTPUT = join(folder, 'output');
    writeFileSync(process.env.GITHUB_OUTPUT, '');
    const hostile = 'a\nresult<<x\nfailed\nx\n::set-output name=result::failed';
    writeOutputs(commands, process.env, { ...outputs, 'publish-reason': hostile });
    const written = parseOutputs(readFileSync(process.env.GITHUB_OUTPUT, 'utf8'));
    expect(written).toEqual({ ...outputs, 'publish-reason': hostile });
  });

  it('prints nothing where there is no file', () => {
    expect(capture(() => writeOutputs(commands, {}, outputs))).toBe('');
  });
});

describe('writeStepSummary', () => {
  it('is quiet where there is no summary', async () => {
    expect(await writeStepSummary(commands, {}, '# x')).toBe(false);
  });

  it('is quiet when the file is missing', async () => {
    process.env.GITHUB_STEP_SUMMARY = join(folder, 'missing');
    expect(await writeStepSummary(commands, process.env, '# lost')).toBe(false);
  });

  it('appends the text alone', async () => {
    process.env.GITHUB_STEP_SUMMARY = join(folder, 'summary');
    writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'before\n');
    expect(await writeStepSummary(commands, process.env, '### ✓ done')).toBe(true);
    const written = readFileSync(process.env.GITHUB_STEP_SUMMARY, 'utf8');
    expect(written.split(/\r?\n/)).toEqual(['before', '### ✓ done', '']);
  });
});
