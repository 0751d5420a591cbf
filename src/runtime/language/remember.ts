import type { FunctionCode } from '../../core/ports.ts';

/** Functions whose results are kept: checker, engine and explanations ask for the same code in turn. */
const KEPT = 8;

/** Makes an analysis of code keep its last results. Results must not change. */
export function remember<Result>(
  analyse: (code: FunctionCode) => Result,
): (code: FunctionCode) => Result {
  const results = new Map<string, Result>();
  return (code) => {
    const key = `${code.runtime}\n${code.source}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = analyse(code);
    const [oldest] = results.keys();
    if (oldest !== undefined && results.size >= KEPT) results.delete(oldest);
    results.set(key, result);
    return result;
  };
}
