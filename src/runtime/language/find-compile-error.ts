import type { FunctionCode } from '../../core/ports.ts';
import { MODULES } from '../program/modules.ts';
import { findRefusal } from './grammar/find-refusal.ts';
import type { Refusal } from './grammar/refusal.ts';
import { judgePattern } from './regexp/judge-pattern.ts';

/**
 * The first thing a runtime's parser refuses in a source, exactly as it words it; undefined when it compiles.
 * Throws RangeError for code that is nested too deeply (thousands of brackets).
 */
export function findCompileError(code: FunctionCode): Refusal | undefined {
  const { runtime } = code;
  const judge = (pattern: string): string | undefined => judgePattern(pattern, runtime).refusal;
  return findRefusal(code, { modules: MODULES[runtime], judge });
}
