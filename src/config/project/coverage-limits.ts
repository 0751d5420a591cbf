import {
  COVERAGE_METRICS,
  type CoverageLimit,
  type CoverageMetric,
} from '../../core/coverage/coverage.ts';
import type { FunctionLimits } from '../../core/function-config.ts';
import { asMap, type LocatedNode, type MapNode } from '../document/located-node.ts';
import type { Problems } from '../document/problems.ts';
import { layeredValue, layeredValues, type Layers } from './layered.ts';

/** `limits.coverage` of all layers; nothing where none has it. */
export function readCoverageLimits(
  limits: Layers,
  problems: Problems,
): Pick<FunctionLimits, 'coverage'> {
  const maps = layeredValues(limits, 'coverage', problems).map(asCoverageMap);
  if (maps.length === 0) return {};
  const read = COVERAGE_METRICS.flatMap((metric): [CoverageMetric, CoverageLimit][] => {
    const node = layeredValue(maps, metric, problems);
    if (node?.kind !== 'scalar' || typeof node.value !== 'number') return [];
    return [[metric, { percent: node.value, span: node.place.span }]];
  });
  return { coverage: Object.fromEntries(read) };
}

/** A number stands for all that is counted. */
function asCoverageMap(node: LocatedNode): MapNode {
  const { place } = node;
  const entries = COVERAGE_METRICS.map(
    (key) => [key, { key, keyPlace: place, value: node }] as const,
  );
  return asMap(node) ?? { kind: 'map', place, entries: new Map(entries) };
}
