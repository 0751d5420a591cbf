const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Stands for a part without data. */
const NOTHING = '·';

/** Figures as a line of bars, the greatest the highest; `top` is what the highest bar stands for. */
export function sparkline(
  values: readonly (number | undefined)[],
  top = Math.max(0, ...values.map((value) => value ?? 0)),
): string {
  return values
    .map((value) => {
      if (value === undefined) return NOTHING;
      const level = top === 0 ? 0 : Math.round((value / top) * (LEVELS.length - 1));
      return LEVELS[Math.min(level, LEVELS.length - 1)] ?? NOTHING;
    })
    .join('');
}
