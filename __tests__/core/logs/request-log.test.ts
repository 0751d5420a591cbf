import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LogEvent } from '../../../src/core/logs/log-event.ts';
import { requestsOf, selectLines, countLines } from '../../../src/core/logs/request-log.ts';
import { fuzz } from '../../builders/fuzz.ts';

const event = (message: string, at = 0, id = `${at}-${message}`): LogEvent => ({
  id,
  at,
  ingestedAt: at,
  message,
  stream: 's',
});

const A = ['a== START DistributionID: E1', 'a== one', 'a== two', 'a== END'];

describe('events by request', () => {
  it('puts lines under their request, and tells CloudFront’s own from those of the function', () => {
    const messages = [
      A[0]!,
      'b== START DistributionID: E2',
      A[1]!,
      'b== x',
      A[2]!,
      A[3]!,
      'b== END',
    ];
    const requests = requestsOf(messages.map((message, at) => event(message, at)));
    expect(
      requests.map(({ requestId, distributionId, at, lines }) => [
        requestId,
        distributionId,
        at,
        lines.map(({ kind, text }) => `${kind}:${text}`),
      ]),
    ).toEqual([
      ['a==', 'E1', 0, ['start:START DistributionID: E1', 'line:one', 'line:two', 'end:END']],
      ['b==', 'E2', 1, ['start:START DistributionID: E2', 'line:x', 'end:END']],
    ]);
  });

  it('a function that logs END and START is not believed', () => {
    const said = ['START DistributionID: E1', 'END', 'START DistributionID: EVIL', 'x', 'END'];
    const [request] = requestsOf(said.map((text, at) => event(`a== ${text}`, at)));
    const texts = selectLines([request!], { raw: false })[0]?.lines.map(({ text }) => text);
    expect(texts).toEqual(['END', 'START DistributionID: EVIL', 'x']);
    expect(request?.distributionId).toBe('E1');
  });

  it('keeps lines with line breaks, and events of another form', () => {
    const requests = requestsOf([event('a== one\ntwo\n', 1), event('alone', 2), event('', 3)]);
    expect(requests.map(({ requestId, lines }) => [requestId, lines[0]?.text])).toEqual([
      ['a==', 'one\ntwo'],
      [undefined, 'alone'],
      [undefined, ''],
    ]);
  });

  it('filters lines, and leaves out requests without any', () => {
    const requests = requestsOf(A.map((message, at) => event(message, at)));
    const count = (filter: object) => countLines(selectLines(requests, { raw: false, ...filter }));
    expect(count({})).toBe(2);
    expect(count({ raw: true })).toBe(4);
    expect(count({ matches: (text: string) => text === 'two', raw: true })).toBe(1);
    expect(count({ requestId: 'b==' })).toBe(0);
    expect(selectLines(requests, { raw: false, matches: () => false })).toEqual([]);
  });

  fuzz(
    'has every event once, whatever it says and in whatever order',
    fc.array(fc.tuple(fc.string(), fc.nat(5), fc.constantFrom('a== ', 'b== ', '')), {
      maxLength: 40,
    }),
    (made) => {
      const events = made.map(([text, at, prefix], id) =>
        event(`${prefix}${text}`, at, String(id)),
      );
      const lines = requestsOf(events).flatMap((request) => request.lines);
      expect(lines.map((line) => line.event.id).sort()).toEqual(events.map(({ id }) => id).sort());
    },
    200,
  );
});
