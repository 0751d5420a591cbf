import { describe, expect, it } from '@jest/globals';
import { judgeCase } from '../../../src/core/judge.ts';
import type { EngineName } from '../../../src/core/failure.ts';
import type { JsonObject, JsonValue } from '../../../src/core/json.ts';
import type { Observations } from '../../../src/core/outcome.ts';
import type { EngineAnswer } from '../../../src/core/ports.ts';
import type { Snapshot, SnapshotMode } from '../../../src/core/snapshot/snapshot.ts';
import type { TestCase } from '../../../src/core/test-case.ts';
import { aCase } from '../../builders/suite.ts';
import { at } from '../compare/written.ts';
import { QUIET } from '../rules/rule-case.ts';

const SNAPSHOT: Snapshot = { form: 'beside', file: 'f.snap.yml', span: at(3), recorded: undefined };
const RECORDED: Snapshot = {
  ...SNAPSHOT,
  recorded: { kind: 'changes', changes: [], unchanged: false, span: at(4) },
};

function answer(output: JsonObject, seen: Partial<Observations> = {}): EngineAnswer {
  const observations: Observations = { ...QUIET, ...seen };
  const result = { logs: [], errorMessage: '', output: JSON.stringify(output) };
  return {
    kind: 'result',
    result: { ...result, computeUtilization: 20 },
    observations,
    durationMs: 1,
  };
}

function judge(
  answers: Partial<Record<EngineName, EngineAnswer>>,
  mode: SnapshotMode,
  snapshot: Snapshot = SNAPSHOT,
  testCase: Partial<TestCase> = {},
) {
  return judgeCase({
    testCase: aCase({ expectations: [], ...testCase, snapshot }),
    ...answers,
    engines: ['offline', 'aws'],
    limits: { computeUtilization: 70, codeSize: 10_240 },
    allow: [],
    source: { file: 'f.js', text: '' },
    snapshots: mode,
  });
}

const going = (uri: string) => ({ request: { method: 'GET', uri, headers: {} } });

describe('a snapshot', () => {
  it('is recorded when all engines did the same', () => {
    const same = judge({ offline: answer(going('/x')), aws: answer(going('/x')) }, 'record');
    expect([same.status, same.recording?.value]).toEqual(['passed', { changes: { uri: '/x' } }]);
  });

  it('is recorded when they did the same in other words', () => {
    const answered = (attributes: string, body: JsonValue) => {
      const cookies = { id: { value: '1', attributes } };
      return answer({ response: { statusCode: 200, headers: {}, cookies, body } });
    };
    const offline = answered('Secure; Max-Age=60', 'x');
    const aws = answered('max-age=060; secure', { encoding: 'base64', data: 'eA==' });
    const { status, recording } = judge({ offline, aws }, 'record');
    expect([status, recording?.value]).toMatchObject(['passed', { output: {} }]);
  });

  it.each<SnapshotMode>(['record', 'update'])('is not, in %s, while engines differ', (mode) => {
    // Runs with random numbers are not compared with each other.
    const offline = answer(going('/x'), { usedRandom: true });
    const { status, recording } = judge({ offline, aws: answer(going('/y')) }, mode);
    expect([status, recording]).toEqual(['passed', undefined]);
  });

  it.each<[SnapshotMode, string, boolean]>([
    ['check', 'failed', false],
    ['record', 'failed', false],
    ['update', 'passed', true],
  ])('that differs: in %s the case has %s', (mode, status, isRecorded) => {
    const judged = judge({ offline: answer(going('/x')) }, mode, RECORDED);
    expect([judged.status, judged.recording !== undefined]).toEqual([status, isRecorded]);
    expect(judged.recording?.accepted ?? judged.failures).toMatchObject([
      { kind: 'changes', of: 'snapshot', differences: [{ field: 'uri' }] },
    ]);
  });

  it.each<SnapshotMode>(['check', 'record', 'update'])('that holds stays, in %s', (mode) => {
    const judged = judge({ offline: answer(going('/')) }, mode, RECORDED);
    expect([judged.status, judged.recording]).toEqual(['passed', undefined]);
  });

  it('says what may make the next run another one', () => {
    const seen = { usedClock: true, usedRandom: true };
    const { recording } = judge({ offline: answer(going('/x'), seen) }, 'record');
    expect(recording?.mayVary).toEqual(['the clock', 'random numbers']);
  });

  it('is the whole output of an answer, with bytes in a box', () => {
    const body = { encoding: 'base64', data: 'AAEC/w==' };
    const response = { statusCode: 200, headers: { 'x-a': { value: '1' } }, body };
    const { recording } = judge({ offline: answer({ response }) }, 'record');
    const headers = { 'x-a': '1' };
    expect(recording?.value).toEqual({ output: { response: { statusCode: 200, headers, body } } });
  });

  it('is the whole output where a cookie lost its attributes, which changes cannot say', () => {
    const cookies = (attributes: JsonObject) => ({ id: { value: '1', ...attributes } });
    const event = {
      request: { method: 'GET', uri: '/', headers: {} },
      response: { statusCode: 200, headers: {}, cookies: cookies({ attributes: 'Secure' }) },
    };
    const out = { response: { statusCode: 200, headers: {}, cookies: cookies({}) } };
    const testCase = { event, eventType: 'viewer-response' } as const;
    const { recording } = judge({ offline: answer(out) }, 'record', SNAPSHOT, testCase);
    expect(recording?.value).toEqual({
      output: { response: { statusCode: 200, cookies: { id: '1' } } },
    });
  });
});
