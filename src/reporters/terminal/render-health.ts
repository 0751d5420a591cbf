import type { EmptyHealth } from '../../core/health/empty-health.ts';
import { partsOf, type FunctionHealth } from '../../core/health/function-health.ts';
import type { MetricCounts } from '../../core/health/metrics.ts';
import { formatNumber } from '../../core/format-number.ts';
import { LIMITS } from '../../core/limits.ts';
import { describePeriod } from '../text/health-words.ts';
import { escapeControls } from '../text/quote.ts';
import { sparkline } from '../text/sparkline.ts';
import { createTheme } from '../text/theme.ts';

/** Bars of a line. */
const PARTS = 40;

const ROWS: readonly (readonly [title: string, count: keyof MetricCounts])[] = [
  ['invocations', 'invocations'],
  ['execution errors', 'executionErrors'],
  ['validation errors', 'validationErrors'],
  ['throttles', 'throttles'],
];

/** The figures of a function with a line of bars each, and the verdict. */
export function renderHealth(title: string, shown: FunctionHealth, colour: boolean): string {
  const theme = createTheme(colour);
  const { from, to, counts, minutes, health } = shown;
  const range = [from, to].map((at) => new Date(at).toISOString()).join(' to ');
  const rows = ROWS.map(([name, count]) => {
    const points = minutes.map((it) => [it.at, it[count]] as const);
    const bars = sparkline(partsOf(shown, points, PARTS, (a, b) => a + b));
    const figure = counts === undefined ? '–' : formatNumber(counts[count]);
    return `  ${name.padEnd(20)}${figure.padStart(12)}  ${theme.cyan(bars)}\n`;
  });
  const style = { healthy: theme.green, unhealthy: theme.red, inconclusive: theme.yellow };
  return [
    `${theme.bold(escapeControls(title))}  ${theme.dim(range)}\n`,
    ...rows,
    utilizationRow(shown, theme.cyan),
    `${style[health.verdict](describePeriod(health))}\n`,
    ...tooBusy(shown),
  ].join('');
}

function utilizationRow(shown: FunctionHealth, style: (text: string) => string): string {
  const { utilization, utilizationMinutes } = shown;
  const points = utilizationMinutes.map(({ at, maximum }) => [at, maximum] as const);
  const bars = sparkline(partsOf(shown, points, PARTS, Math.max), 100);
  const figure =
    utilization === undefined
      ? '–'
      : `${Math.round(utilization.average)} – ${Math.round(utilization.maximum)} %`;
  return `  ${'compute utilization'.padEnd(20)}${figure.padStart(12)}  ${style(bars)}\n`;
}

/** The average and the highest; above the limit AWS says that throttling is likely. */
function tooBusy({ utilization }: FunctionHealth): readonly string[] {
  const limit = LIMITS.computeUtilization.value;
  if (utilization === undefined || utilization.maximum <= limit) return [];
  const highest = Math.round(utilization.maximum);
  return [
    `  the highest compute utilization was ${highest} %: above ${limit} % throttling is likely\n`,
  ];
}

const EMPTY: {
  readonly [Why in EmptyHealth['why']]: (empty: Extract<EmptyHealth, { why: Why }>) => string;
} = {
  'not-live': () => 'the function has no LIVE stage, so that nothing runs it: cf2 deploy --publish',
  'not-associated': () => 'no distribution uses the function, so that nobody runs it',
  'in-use': ({ status }) =>
    `the function is ${status}: there was no traffic, or its metrics, which come minutes late, are on their way`,
  'not-known': ({ operation, failure }) => `${operation} could not be asked: ${failure}`,
};

/** Why there are no figures. One sentence without a full stop; names in it are data. */
export function describeEmptyHealth(empty: EmptyHealth): string {
  const words = EMPTY[empty.why] as (empty: EmptyHealth) => string;
  return words(empty);
}

/** The same for programs. */
export function renderHealthJson(
  { id, name }: { readonly id: string; readonly name: string },
  { from, to, counts, utilization, minutes, utilizationMinutes, health }: FunctionHealth,
): string {
  const busy = new Map(utilizationMinutes.map(({ at, ...percent }) => [at, percent]));
  const shown = {
    function: id,
    name,
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    ...health,
    counts: counts ?? null,
    computeUtilization: utilization ?? null,
    minutes: minutes.map(({ at, ...rest }) => ({
      time: new Date(at).toISOString(),
      ...rest,
      computeUtilization: busy.get(at) ?? null,
    })),
  };
  return `${escapeControls(JSON.stringify(shown))}\n`;
}
