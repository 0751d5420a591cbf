/** One step of a path: `.name`, `."name"`, `["name"]`. */
const STEP = /\.?\["((?:[^"\\]|\\.)*)"\]|\."((?:[^"\\]|\\.)*)"|\.([A-Za-z_][A-Za-z0-9_]*)/y;
const COMMA = /\s*,\s*/y;

/**
 * Reads the paths of `ignore`, which is an expression of jq: `.response.cookies, .response.headers["x-a"]`.
 * undefined for expressions that are more than a list of paths. https://jqlang.org/manual/#object-identifier-index
 */
export function parseIgnore(text: string): readonly (readonly string[])[] | undefined {
  const source = text.trim();
  const paths: string[][] = [];
  let at = 0;
  for (;;) {
    const path: string[] = [];
    for (let step = take(STEP, source, at); step; step = take(STEP, source, at)) {
      path.push(nameIn(step));
      at += step[0].length;
    }
    if (path.length === 0) return undefined;
    paths.push(path);
    if (at === source.length) return paths;
    const comma = take(COMMA, source, at);
    if (comma === null) return undefined;
    at += comma[0].length;
  }
}

function take(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function nameIn([, bracketed, quoted, plain]: RegExpExecArray): string {
  const text = bracketed ?? quoted;
  return text === undefined ? (plain ?? '') : text.replaceAll(/\\(.)/g, '$1');
}
