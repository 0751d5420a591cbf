import { DEFAULT_LIMITS } from '../../../src/runtime/limits.ts';
import type { Runtime } from '../../../src/core/runtimes.ts';
import { prepareProgram } from '../../../src/runtime/program/prepare-program.ts';
import type { Program } from '../../../src/runtime/program/program.ts';
import type { SandboxAnswer, SandboxInvocation } from '../../../src/runtime/sandbox/invocation.ts';
import { createSandbox } from '../../../src/runtime/sandbox/sandbox.ts';
import type { Sandbox, SandboxEngine } from '../../../src/runtime/sandbox/sandbox.ts';
import { CLOCK, requestEvent } from '../run.ts';

/** Quick, yet with as many questions to the host that no slow machine counts as an endless loop. */
const LIMITS = { ...DEFAULT_LIMITS, timeMs: 100, minPolls: 100 };

const STORE = { k: 'value', other: '1' };

function invocation(uri: string, fixture: Partial<SandboxInvocation> = {}): SandboxInvocation {
  const event = JSON.stringify(requestEvent({ uri, headers: { host: { value: 'example.com' } } }));
  const rest = { edgeLocation: undefined, rawQueryString: null, kvs: STORE, clock: CLOCK };
  return { event, eventType: 'viewer-request', ...rest, ...fixture };
}

/** Events that differ in everything an event can differ in, and come back to where they began. */
export const EVENTS: readonly SandboxInvocation[] = [
  invocation('/a'),
  invocation('/b'),
  invocation('/a', { clock: CLOCK + 1, kvs: undefined }),
  invocation('/c', { edgeLocation: { name: 'IAD' }, rawQueryString: 'x=1' }),
  invocation('/a'),
];

/** A program, or undefined for what the runtime does not compile. */
export function programOf(source: string, runtime: Runtime): Program | undefined {
  const prepared = prepareProgram({ source, runtime });
  return prepared.kind === 'program' ? prepared.program : undefined;
}

/** A sandbox that has not run anything. */
export function freshSandbox(engine: SandboxEngine): Sandbox {
  return createSandbox(engine, LIMITS);
}

/** An answer as text, without the time it took. */
export function textOf({ result, observations }: SandboxAnswer): string {
  return JSON.stringify({ result, observations });
}
