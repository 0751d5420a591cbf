import { describe, expect, it } from '@jest/globals';
import { createNjsBackend } from '../../../src/njs/njs-backend.ts';
import { KNOWN_VERSION, NJS } from '../differential/engines.ts';
import { invocationOf } from '../differential/generated-file.ts';
import { CLOUDFRONT_SETTING } from './cloudfront.ts';
import { expectationsFor, logValues, readValues } from './values.ts';

const runtime = 'cloudfront-js-2.0';
/** What came with njs 0.7.10 to 0.8.0: https://nginx.org/en/docs/njs/changes.html */
const YOUNGER = [
  'Array.from',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'Array.prototype.toSpliced',
  '%TypedArray%.prototype.toReversed',
  '%TypedArray%.prototype.toSorted',
  'Hash.prototype.copy',
  'String.prototype.replaceAll',
];
/** CloudFront's own, which njs has not. */
const FOREIGN = /^(?:cloudfront|kvs|event\.request)\./;

const isKnown = NJS?.version.join('.') === KNOWN_VERSION;

(isKnown ? describe : describe.skip)(`the values of built-ins under njs ${KNOWN_VERSION}`, () => {
  it('are the same', async () => {
    const rows = expectationsFor(runtime).filter(
      ({ member }) => !FOREIGN.test(member) && !YOUNGER.includes(member),
    );
    const [{ event, fixture }] = [invocationOf(0)];
    const source = logValues(rows);
    const [answer] = await createNjsBackend(NJS!).run(
      { source, runtime },
      [{ event, fixture: { ...fixture, ...CLOUDFRONT_SETTING } }],
      'alone',
    );
    const logs = answer?.kind === 'result' ? answer.result.logs : [JSON.stringify(answer)];
    const values = readValues(logs);
    const shown = rows.map(({ member, expression }, index) => [member, expression, values[index]]);
    expect(shown).toEqual(rows.map(({ member, expression, value }) => [member, expression, value]));
  });
});
