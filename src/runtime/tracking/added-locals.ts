import { TYPE } from './assembler.ts';
import type { NumberType } from './assembler.ts';

/** Locals that are added to a function, each when it is first needed. */
export class AddedLocals {
  private readonly names: string[] = [];
  private readonly types: number[] = [];
  private readonly first: number;

  /** `first` is the number of parameters and locals the function has already. */
  constructor(first: number) {
    this.first = first;
  }

  /** Index of the local of that name. */
  index(name: string, type: NumberType): number {
    const known = this.names.indexOf(name);
    if (known !== -1) return this.first + known;
    this.types.push(TYPE[type]);
    return this.first + this.names.push(name) - 1;
  }

  /** How many declarations there are. */
  get count(): number {
    return this.types.length;
  }

  /** The declarations, each a group of one. */
  get declarations(): readonly number[] {
    return this.types.flatMap((type) => [1, type]);
  }
}
