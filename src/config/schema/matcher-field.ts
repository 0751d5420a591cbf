const NAMED = new Set(['headers', 'cookies', 'querystring']);
const OUTCOMES = new Set(['request', 'response', 'changes']);

/** The field a matcher is written for, `headers.location` or `statusCode`, from the path of a fault. */
export function matcherField(path: readonly string[]): string {
  const inside = path.slice(path.indexOf('expect') + 1);
  if (inside[0] === 'origin') return inside.join('.');
  const [field = '', name] = OUTCOMES.has(inside[0] ?? '') ? inside.slice(1) : inside;
  return NAMED.has(field) && name !== undefined ? `${field}.${name}` : field;
}
