import type { Exit } from './try-exits.ts';

/** How a name came into a scope. */
export type DeclarationKind = 'var' | 'let' | 'const' | 'function' | 'catch';

interface Declared {
  kind: DeclarationKind;
  /** Scope that holds the name. */
  readonly holder: Scope;
  /** Scope in which the declaration stands; a `var` is held further out. */
  readonly written: Scope;
  /** True for the own name of a function expression, which may be declared anew. */
  own: boolean;
}

/** What may surround a statement, for `break` and `continue`. */
export type Around =
  | {
      readonly kind: 'loop' | 'switch' | 'labelled' | 'unreachable';
      readonly label: string | undefined;
    }
  | TryAround;

/** The block of a `try`, or its `catch` where `finally` follows, with where the jumps out of it lead. */
export interface TryAround {
  readonly kind: 'try';
  readonly label: undefined;
  /** Where `break` and `return` lead. */
  exit: string | undefined;
  /** Where `continue` leads. */
  again: string | undefined;
}

/** One scope of names. `function` scopes end the search for a `var`; so does the `global` one. */
export class Scope {
  readonly kind: 'global' | 'function' | 'block';
  readonly parent: Scope | undefined;
  readonly isAsync: boolean;
  readonly isArrow: boolean;
  readonly names = new Map<string, Declared>();
  readonly labels = new Set<string>();
  /** How many argument lists the parser is inside of; kept on function scopes. */
  argumentLists = 0;
  /** Loops, switches and labels around the current statement; kept on function scopes. */
  around: readonly Around[] = [];
  /** Jumps out of the part of a `try` statement that is read; undefined outside; kept on function scopes. */
  exits: Exit[] | undefined = undefined;

  constructor(
    kind: Scope['kind'],
    parent: Scope | undefined,
    traits: { isAsync?: boolean; isArrow?: boolean } = {},
  ) {
    this.kind = kind;
    this.parent = parent;
    this.isAsync = traits.isAsync ?? false;
    this.isArrow = traits.isArrow ?? false;
  }

  /** The function or global scope this one belongs to. */
  get root(): Scope {
    return this.kind === 'block' && this.parent !== undefined ? this.parent.root : this;
  }

  /** True when a label of that name is in sight; functions do not hide labels from the parser. */
  sees(label: string): boolean {
    return this.labels.has(label) || (this.parent?.sees(label) ?? false);
  }
}

function find(scope: Scope, name: string, skipCatch: boolean): Declared | undefined {
  const declared = scope.names.get(name);
  if (declared !== undefined && !(skipCatch && declared.kind === 'catch')) return declared;
  if (scope.kind !== 'block' || scope.parent === undefined) return undefined;
  return find(scope.parent, name, skipCatch);
}

function add(holder: Scope, written: Scope, name: string, kind: DeclarationKind): Declared {
  const known = holder.names.get(name);
  if (known !== undefined) return known;
  const declared: Declared = { kind, holder, written, own: false };
  holder.names.set(name, declared);
  return declared;
}

/** Declares a name; false when the runtime says that it "has already been declared". */
export function declare(scope: Scope, name: string, kind: DeclarationKind): boolean {
  if (kind === 'let' || kind === 'const') return declareLexical(scope, name, kind);
  if (kind === 'catch') return add(scope, scope, name, kind) !== undefined;
  const found = find(scope, name, kind === 'var');
  if (found === undefined) {
    add(kind === 'function' ? scope : scope.root, scope, name, kind);
    return true;
  }
  if (clashes(found, kind, scope)) return false;
  if (kind === 'function') add(scope, scope, name, kind).kind = kind;
  return true;
}

function declareLexical(scope: Scope, name: string, kind: 'let' | 'const'): boolean {
  if (scope.kind === 'global' && name === 'undefined') return false;
  const found = find(scope, name, false);
  if (found?.holder === scope && !found.own) return false;
  scope.names.delete(name);
  add(scope, scope, name, kind);
  return true;
}

function clashes(found: Declared, kind: 'var' | 'function', scope: Scope): boolean {
  if (found.kind === 'let' || found.kind === 'const') return true;
  if (found.written.kind !== 'block') return false;
  const place = kind === 'function' ? scope : found.holder;
  return (kind === 'function' || found.kind === 'function') && found.written === place;
}

/** Adds the own name of a function expression. */
export function declareOwnName(scope: Scope, name: string): void {
  add(scope, scope, name, 'function').own = true;
}

/** Adds a parameter; false when there is one of that name already. */
export function declareParameter(scope: Scope, name: string): boolean {
  const known = scope.names.get(name);
  if (known !== undefined && !known.own) return false;
  if (known !== undefined) known.own = false;
  else add(scope, scope, name, 'var');
  return true;
}
