import type { Body } from './generated-file.ts';
import type { Random } from './random.ts';
import { createScope } from './scope.ts';
import { statements } from './statements.ts';

/** A random program in the language that the runtimes take. */
export function createProgram(random: Random): Body {
  const isAsync = random.chance(25);
  const body = statements(createScope(random, isAsync), 3, 8);
  return { isAsync, body };
}
