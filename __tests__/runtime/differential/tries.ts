import type { Random } from './random.ts';

/** A function full of `try` statements, loops and jumps, which a runtime may refuse or take. */
export function createTries(random: Random): string {
  let count = 0;
  const say = (): string => `log('s${String((count += 1))}');`;
  const jump = (labels: readonly string[], isLoop: boolean): string => {
    const words = ['return n;', ...(isLoop ? ['break;', 'continue;'] : [])];
    const named = labels.flatMap((label) =>
      label.startsWith('B') ? [`break ${label};`] : [`break ${label};`, `continue ${label};`],
    );
    return random.chance(15)
      ? ''
      : `if (n === ${String(random.below(9))}) ${random.pick([...words, ...named])}`;
  };
  const statements = (depth: number, labels: readonly string[], isLoop: boolean): string =>
    random.several(1, 3, () => statement(depth, labels, isLoop)).join('\n');
  const statement = (depth: number, labels: readonly string[], isLoop: boolean): string => {
    if (depth === 0 || random.chance(35)) return `${say()}\n${jump(labels, isLoop)}`;
    const inner = (more: readonly string[] = [], loop = isLoop): string =>
      `{\n${statements(depth - 1, [...labels, ...more], loop)}\n}`;
    const label = `${String((count += 1))}`;
    return random.weighted<() => string>([
      [5, () => `try ${inner()} catch (e) ${inner()}`],
      [3, () => `try ${inner()} finally ${inner()}`],
      [3, () => `try ${inner()} catch (e) ${inner()} finally ${inner()}`],
      [2, () => `for (var i${label} = 0; i${label} < 2; i${label}++) ${inner([], true)}`],
      [
        2,
        () =>
          `L${label}: for (var i${label} = 0; i${label} < 2; i${label}++) ${inner([`L${label}`], true)}`,
      ],
      [1, () => `B${label}: ${inner([`B${label}`])}`],
      [
        1,
        () =>
          `switch (n) { case 1: ${statements(
            depth - 1,
            labels.filter((it) => it.startsWith('B')),
            false,
          )}\n }`,
      ],
      [
        1,
        () =>
          `B${label}: switch (n) { case 1:\n${statements(depth - 1, [...labels, `B${label}`], isLoop)}\n }`,
      ],
    ])();
  };
  return [
    `function jumps(n) {\n${statements(4, [], false)}\nreturn 'end';\n}`,
    'for (var n = 0; n < 10; n++) check(function () { return jumps(n); });',
  ].join('\n');
}
