import fc from 'fast-check';

/** Any text, much of it made of the characters that mean something in the short forms. */
export function nearText(...characters: readonly string[]): fc.Arbitrary<string> {
  const part = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...characters) },
    { weight: 2, arbitrary: fc.string({ maxLength: 3 }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 2, unit: 'binary' }) },
  );
  return fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
}

/** A character that is none of those, no control, no lone surrogate. */
function characterBut(excluded: string): fc.Arbitrary<string> {
  return fc
    .string({ minLength: 1, maxLength: 1, unit: 'grapheme' })
    .filter((it) => !/\p{Cc}/u.test(it) && ![...it].some((one) => excluded.includes(one)));
}

const word = (excluded: string, minLength = 0) =>
  fc.array(characterBut(excluded), { minLength, maxLength: 6 }).map((parts) => parts.join(''));

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** `/` and anything but space, `?` and `#`. */
export const path = word(' ?#').map((text) => `/${text}`);

/** Parameters by name, as a query has them one after the other. */
export const pairs = fc.array(fc.tuple(word(' &=#', 1), word(' &#')), { maxLength: 4 });

/** A query: pairs, some of them empty, some without `=`. */
export const query = fc
  .array(
    fc.oneof(
      fc.constant(''),
      word(' &=#', 1),
      fc.tuple(word(' &=#', 1), word(' &#')).map(([name, value]) => `${name}=${value}`),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join('&'));

/** A host as requests have it after folding. */
export const host = fc.oneof(
  fc.stringMatching(/^[a-z0-9]([a-z0-9._-]{0,8}[a-z0-9])?$/),
  fc.ipV6().map((address) => `[${address.toLowerCase()}]`),
);

/** What a request line says; what is undefined is not written. */
export const request = fc.record({
  method: fc.option(fc.constantFrom(...METHODS), { nil: undefined }),
  host: fc.option(host, { nil: undefined }),
  uri: path,
  query: fc.option(query, { nil: undefined }),
});

/** How the same request can be written. */
export const spelling = fc.record({
  scheme: fc.constantFrom('http', 'https', 'HTTPS', 'Http'),
  port: fc.boolean(),
  dot: fc.boolean(),
  upper: fc.boolean(),
  gap: fc.constantFrom(' ', '   '),
  blanks: fc.constantFrom('', ' ', '\t '),
  version: fc.constantFrom('', ' HTTP/1.1', '  HTTP/2'),
});

type Value<T> = T extends fc.Arbitrary<infer V> ? V : never;

/** Writes a request in one line. */
export function printRequest(
  { method, host: name, uri, query: text }: Value<typeof request>,
  { scheme, port, dot, upper, gap, blanks, version }: Value<typeof spelling>,
): string {
  const own = scheme.toLowerCase() === 'http' ? ':80' : ':443';
  const written = upper ? name?.toUpperCase() : name;
  const authority = `${written}${dot && !written?.startsWith('[') ? '.' : ''}${port ? own : ''}`;
  const origin = name === undefined ? '' : `${scheme}://${authority}`;
  const target = `${origin}${uri}${text === undefined ? '' : `?${text}`}`;
  return `${blanks}${method === undefined ? '' : method + gap}${target}${version}${blanks}`;
}
