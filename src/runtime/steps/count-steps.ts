import type { Program as Tree } from 'acorn';
import type { Runtime } from '../../core/runtimes.ts';
import { analyseNames } from '../language/tree/names.ts';
import { nodesOf } from '../language/tree/walk.ts';
import type { FunctionNode } from '../language/tree/walk.ts';
import { TypeInference } from '../language/types/infer-type.ts';
import type { Edit } from '../program/edits.ts';
import { Changes } from './changes.ts';
import { countExpression } from './count-expressions.ts';
import { countBlock, countList } from './count-statements.ts';
import type { CounterNames, StepCounter } from './step-counter.ts';
import { TEXT_SHIFT } from './weights.ts';

/** How a source counts its own steps. */
export interface StepCounting {
  readonly edits: readonly Edit[];
  /** A script that answers a function of the steps so far, as long as the source has run in the same realm. */
  readonly answer: string;
}

/** What a function costs to enter. */
const ENTRY_STEPS = 2;

/**
 * Makes a source count what it does, on the very lines on which it does it. The number depends on the source
 * and on what it is given, never on the machine: weights of what happens, by weights.ts. The source cannot
 * notice: it holds none of the names, and they are no properties of the global object.
 */
export function countSteps(source: string, tree: Tree, runtime: Runtime): StepCounting {
  const nodes = nodesOf(tree);
  const names = { steps: unusedName(source, 'cf2Steps'), sized: unusedName(source, 'cf2Sized') };
  const counter: StepCounter = {
    changes: new Changes(),
    names,
    types: new TypeInference(analyseNames(tree), nodes, runtime),
    expression: (node) => countExpression(counter, node),
    function: (node) => {
      countFunction(counter, node);
    },
  };
  counter.changes.open(firstPlace(source), prologue(names));
  countList(counter, tree.body);
  return { edits: counter.changes.edits, answer: `()=>${names.steps}` };
}

/** The first line of a script may be a hashbang. */
function firstPlace(source: string): number {
  return source.startsWith('#!') ? source.indexOf('\n') + 1 || source.length : 0;
}

function prologue({ steps, sized }: CounterNames): string {
  const size = `typeof t==="string"&&(${steps}+=t.length>>${String(TEXT_SHIFT)})`;
  return `let ${steps}=0;const ${sized}=(t)=>(${size},t);`;
}

function unusedName(source: string, name: string): string {
  return source.includes(name) ? unusedName(source, `${name}$`) : name;
}

function countFunction(counter: StepCounter, { body }: FunctionNode): void {
  if (body.type === 'BlockStatement') {
    countBlock(counter, body, ENTRY_STEPS);
    return;
  }
  const slot = counter.changes.open(body.start);
  const steps = ENTRY_STEPS + counter.expression(body);
  slot.fill(`(${counter.names.steps}+=${String(steps)},`);
  counter.changes.close(body.end, ')');
}
