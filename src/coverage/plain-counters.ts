import type { FileCoverageData } from 'istanbul-lib-coverage';

/** The function behind which istanbul keeps its counters, as it writes it before the code. */
const KEEPER = /^function (cov_\w+)\(\) \{\n[^]*?\n\}\n\1\(\);$/m;

/**
 * Puts plain lists in the place of what istanbul writes before the code. They take little memory and no calls, and a
 * script of the runtimes does not see them: they are no properties of the global object. Code without counters
 * (`istanbul ignore file`) stays as it is.
 */
export function withPlainCounters(
  instrumented: string,
  { s, f, b }: Pick<FileCoverageData, 's' | 'f' | 'b'>,
): { readonly code: string; readonly counters: string } {
  const [written, name] = KEEPER.exec(instrumented) ?? [];
  if (written === undefined || name === undefined) return { code: instrumented, counters: `''` };
  const lists = JSON.stringify({ s: zeros(s), f: zeros(f), b: Object.values(b) });
  const code = instrumented
    .replace(written, () => `const ${name}=${lists};`)
    .replaceAll(`${name}()`, name);
  return { code, counters: readCounters(name) };
}

function zeros(counts: Readonly<Record<string, number>>): readonly number[] {
  return Object.values(counts).map(() => 0);
}

/** Without one built-in function: the code may have replaced all of them. */
function readCounters(name: string): string {
  const lists = `n===0?${name}.s:n===1?${name}.f:${name}.b[n-2]`;
  return (
    `(()=>{let t='';for(let n=0;n<${name}.b.length+2;n++){const l=${lists};` +
    `for(let i=0;i<l.length;i++)t+=l[i]+',';}return t})()`
  );
}

/** A coverage with counts added that `readCounters` gave. */
export function addCounts(coverage: FileCoverageData, counts: string): void {
  const numbers = counts.split(',').map(Number).values();
  const add = (to: Record<string, number> | number[]): void => {
    for (const key of Object.keys(to)) {
      (to as Record<string, number>)[key]! += numbers.next().value ?? 0;
    }
  };
  for (const to of [coverage.s, coverage.f, ...Object.values(coverage.b)]) add(to);
}
