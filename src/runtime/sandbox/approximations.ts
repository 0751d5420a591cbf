import type { Approximation, TestResult } from '../../core/outcome.ts';
import type { Program } from '../program/program.ts';
import type { SandboxInvocation } from './invocation.ts';

/** Half of a surrogate pair, in JSON as JSON.stringify writes it. */
const WIDE = /[\ud800-\udbff]/;
/** A key that is an array index. https://tc39.es/ecma262/#sec-ordinaryownpropertykeys */
const INDEX_KEY = /"(?:0|[1-9]\d{0,9})":/;

/**
 * In which ways a run is known to differ from CloudFront's, as far as event, output and logs show it.
 * `isVague`: an error arose for which the runtimes' words are not known.
 */
export function approximationsOf(
  { runtime }: Program,
  { event }: SandboxInvocation,
  { output, logs }: TestResult,
  isVague: boolean,
): readonly Approximation[] {
  const found: Approximation[] = [];
  if (isVague) found.push('error-words');
  if ([event, output, ...logs].some((text) => WIDE.test(text))) found.push('wide-characters');
  if (runtime === 'cloudfront-js-1.0' && [event, output].some((text) => INDEX_KEY.test(text)))
    found.push('key-order');
  return found;
}
