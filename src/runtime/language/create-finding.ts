import type { FunctionCode } from '../../core/ports.ts';
import type { Runtime } from '../../core/runtimes.ts';
import type { Phase } from './constructs/construct.ts';
import { constructOf } from './constructs/constructs.ts';
import type { ConstructId } from './constructs/constructs.ts';
import type { Finding } from './finding.ts';
import { createPositions } from './positions.ts';
import { tokenFrom } from './rules/rule.ts';
import type { Mark } from './rules/rule.ts';

/** A mark in the words of a runtime. */
export function createFinding(mark: Mark, { source, runtime }: FunctionCode): Finding {
  const construct = constructOf(mark.id);
  const positionAt = createPositions(source);
  const { line } = positionAt(Math.min(mark.trip ?? mark.start, source.length));
  const text = fill(construct.wording[runtime] ?? construct.title, {
    token: tokenAt(source, mark.trip),
    ...mark.values,
  });
  const start = positionAt(mark.start);
  return {
    construct: mark.id,
    error: namesLine(mark.id, construct.phase, runtime) ? `${text} in ${String(line)}` : text,
    line,
    column: start.column,
    start,
    end: positionAt(mark.end),
    severity: mark.severity ?? construct.severity,
    phase: construct.phase,
    mend: construct.mend,
    url: construct.url,
  };
}

function tokenAt(source: string, trip: number | undefined): string {
  return trip === undefined || trip > source.length ? '' : tokenFrom(source, trip).text;
}

const WITHOUT_LINE: ReadonlySet<ConstructId> = new Set<ConstructId>(['const-without-value']);
const WITH_LINE_ON_1: ReadonlySet<ConstructId> = new Set<ConstructId>([
  'unknown-global',
  'commonjs-export',
]);

/** The parser names lines; at run time only 1.0 does, and only for names that are not defined. */
function namesLine(id: ConstructId, phase: Phase, runtime: Runtime): boolean {
  if (phase === 'compile') return !WITHOUT_LINE.has(id);
  return runtime === 'cloudfront-js-1.0' && WITH_LINE_ON_1.has(id);
}

function fill(wording: string, values: Readonly<Record<string, string>>): string {
  return wording.replace(/\{(\w+)\}/g, (brace, name: string) => values[name] ?? brace);
}
