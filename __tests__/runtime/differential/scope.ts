import type { Random } from './random.ts';

/** What generated code knows of a variable. */
export interface Variable {
  readonly name: string;
  readonly type: Type;
  readonly isConstant: boolean;
}

/** Types of generated expressions; `any` may be every one of them. */
export type Type = 'number' | 'string' | 'boolean' | 'array' | 'object' | 'function' | 'any';

/** Where in a program code is generated. */
export interface Scope {
  readonly random: Random;
  readonly variables: readonly Variable[];
  /** How deep statements may still be nested. */
  readonly depth: number;
  readonly isAsync: boolean;
  readonly isFunction: boolean;
  /** Labels of loops around, outermost first. */
  readonly labels: readonly string[];
  readonly isLoop: boolean;
  /** Makes a name nobody has used. */
  readonly fresh: (prefix: string) => string;
}

/** The outermost scope of a generated function. */
export function createScope(random: Random, isAsync: boolean): Scope {
  let count = 0;
  return {
    random,
    variables: [],
    depth: 3,
    isAsync,
    isFunction: true,
    labels: [],
    isLoop: false,
    fresh: (prefix) => `${prefix}${String((count += 1))}`,
  };
}

/** A scope with more variables. */
export function withVariables(scope: Scope, ...variables: readonly Variable[]): Scope {
  return { ...scope, variables: [...scope.variables, ...variables] };
}

/** A scope one level deeper. */
export function inside(scope: Scope): Scope {
  return { ...scope, depth: scope.depth - 1 };
}

/** A variable of a type that can be read; undefined when there is none. */
export function readable({ random, variables }: Scope, type: Type): string | undefined {
  const found = variables.filter((it) => it.type === type || type === 'any');
  return found.length === 0 ? undefined : random.pick(found).name;
}

/** A variable of a type that can be written; undefined when there is none. */
export function writable({ random, variables }: Scope, type: Type): string | undefined {
  const found = variables.filter((it) => it.type === type && !it.isConstant);
  return found.length === 0 ? undefined : random.pick(found).name;
}
