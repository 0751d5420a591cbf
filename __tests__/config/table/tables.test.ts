import { describe, expect, it } from '@jest/globals';
import { casesOf, faultsOf, listOf, loadTests } from '../load.ts';

/** Cases of a table test in `f.test.yml`; `csv` is the file `t.csv`. */
async function rowsOf(test: string, csv = '', more: Readonly<Record<string, string>> = {}) {
  const text = /^(x-|tests)/.test(test) || test.startsWith('kvs:') ? test : `tests:\n  - ${test}\n`;
  return casesOf(await loadTests(text, { 't.csv': csv, ...more }));
}

/** What is wrong with a table, as `code [file:]line:column-end`. */
async function wrong(test: string, csv: string, more: Readonly<Record<string, string>> = {}) {
  return faultsOf(`tests:\n  - ${test}\n`, { 't.csv': csv, ...more });
}

/** The spans of everything a case expects, as `file:line:column-end=value`. */
function valuesOf(testCase: Awaited<ReturnType<typeof rowsOf>>[number]): string[] {
  return testCase.expectations.flatMap((it) =>
    'fields' in it
      ? it.fields.map(({ matcher: { span, ...matcher } }) => {
          const value = 'value' in matcher ? JSON.stringify(matcher.value) : matcher.kind;
          return `${span.file}:${span.start.line}:${span.start.column}-${span.end.column}=${value}`;
        })
      : [it.kind],
  );
}

describe('a CSV table', () => {
  it('fills columns that are keys of a test; its rows are cases', async () => {
    const csv =
      'request,expect\n/old,301 /new\nhttps://example.com/,301 https://www.example.com/\n/x,unchanged\n';
    const cases = await rowsOf('{ name: the map, cases: t.csv, sample: 2 }', csv);
    expect(cases.map(({ id, request }) => [id, request])).toEqual([
      ['f › the map › /old', 'GET /old'],
      ['f › the map › https://example.com/', 'GET /'],
      ['f › the map › /x', 'GET /x'],
    ]);
    expect(valuesOf(cases[0]!)).toEqual(['t.csv:2:6-9=301', 't.csv:2:10-14="/new"']);
    expect(cases[1]?.row).toEqual({
      table: 'the map',
      key: 'https://example.com/',
      span: { file: 't.csv', start: { line: 3, column: 1 }, end: { line: 3, column: 50 } },
      list: undefined,
      parameters: { request: 'https://example.com/', expect: '301 https://www.example.com/' },
      sample: 2,
    });
    expect(cases[1]?.span).toMatchObject({ file: 'f.test.yml', start: { line: 2 } });
  });

  it('may have a byte order mark, blanks, comments, quotes, line breaks and any line ends', async () => {
    const csv =
      '\ufeff# where pages went\r\n path , to \r\n\r\n "/a ""b""" ,\t/c\r  # gone\n"/d\r\ne","/é,f"\n   \n/🔁,/g';
    const cases = await rowsOf(
      "{ cases: t.csv, request: { headers: { x: '${path}' } }, expect: '301 ${to}' }",
      csv,
    );
    expect(cases.map(({ row }) => [row?.parameters, row?.span.start.line])).toEqual([
      [{ path: '/a "b"', to: '/c' }, 4],
      [{ path: '/d\r\ne', to: '/é,f' }, 6],
      [{ path: '/🔁', to: '/g' }, 9],
    ]);
    expect(cases.map((it) => valuesOf(it)[1])).toEqual([
      't.csv:4:15-17="/c"',
      't.csv:7:5-9="/é,f"',
      't.csv:9:4-6="/g"',
    ]);
  });

  it('finds a part of a cell behind doubled quotes and line breaks', async () => {
    const csv = 'path,to\n/a,"301 /x""y z"\n/b,"302\n /x y"\n';
    expect(await wrong("{ cases: t.csv, request: '${path}', expect: '${to}' }", csv)).toEqual([
      'bad-expect t.csv:2:5-15',
      'bad-expect t.csv:3:4-4:7',
    ]);
  });

  it('lays a shorthand over the test, then dotted columns, whatever their order', async () => {
    const csv =
      'request.headers.x.y,request.querystring.b,request,expect.response.headers.cache-control,expect\n' +
      '1,2,POST /p?a=1,no-store,301 /new\n,,,,\n';
    const cases = await rowsOf(
      '{ cases: t.csv, request: { uri: /default, headers: { x.y: 0, z: 3 } }, expect: 403 }',
      csv,
    );
    expect(cases[0]?.event.request).toMatchObject({
      method: 'POST',
      uri: '/p',
      querystring: { a: { value: '1' }, b: { value: '2' } },
      headers: { 'x.y': { value: '1' }, z: { value: '3' } },
    });
    expect(valuesOf(cases[0]!)).toEqual([
      't.csv:2:26-29=301',
      't.csv:2:30-34="/new"',
      't.csv:2:17-25="no-store"',
    ]);
    expect(cases[1]?.event.request).toMatchObject({
      uri: '/default',
      headers: { 'x.y': { value: '0' } },
    });
    expect(valuesOf(cases[1]!)).toEqual(['f.test.yml:2:84-87=403']);
  });

  it('keeps the query of the input for a rewrite that a column is merged into', async () => {
    const csv =
      'request,expect,expect.request.headers.a,expect.request.querystring\n/?q,/x,1,\n/?q,/y,,b=2\n';
    const cases = await rowsOf('{ cases: t.csv }', csv);
    expect(cases.map(({ expectations }) => expectations.map(({ kind }) => kind))).toEqual([
      ['request', 'query-as-input'],
      ['request'],
    ]);
  });

  it('reads numbers, booleans and null as YAML does, and text in its spelling', async () => {
    const csv =
      'request,status,expect.response.headers.a.absent,expect.response.headers.b\n/1,301,x,1.0\n/2,302,,\n';
    const cases = await rowsOf(
      "{ cases: t.csv, expect: { response: { statusCode: '${status}' } } }",
      csv,
    );
    expect(cases.map(valuesOf)).toEqual([
      ['t.csv:2:4-7=301', 't.csv:2:8-9="x"', 't.csv:2:10-13="1.0"'],
      ['t.csv:3:4-7=302'],
    ]);
    const removed = await rowsOf(
      '{ cases: t.csv, response: 200, expect: { response: { statusCode: 200 } } }',
      'name,request,expect.changes.headers.server\n',
    ).catch(String);
    expect(removed).toContain('empty-table');
    const changed = await rowsOf(
      '{ cases: t.csv, response: { headers: { server: S3 } } }',
      'name,request,expect.changes.headers.server\na,/,null\nb,/,~\n',
    );
    expect(changed.map(({ expectations: [it] }) => it)).toMatchObject([
      { kind: 'changes', changes: [{ change: 'removed' }] },
      { kind: 'changes', changes: [{ change: 'removed' }] },
    ]);
  });

  it('takes name, tags, skip, kvs, clock, viewer and events from columns', async () => {
    const csv =
      'name,event,tags,skip,kvs.jwt.secret,clock,viewer.ip,expect\n' +
      'first,e.json,"a, b",later,s,2026-03-01T12:00:00Z,198.51.100.1,403\nsecond,e.json,,,,,,403\n';
    const more = {
      'd/t.csv': csv,
      'd/e.json': '{"version":"1.0","request":{"uri":"/e"},"viewer":{"ip":"1.1.1.1"}}',
      'e.json': '{}',
    };
    const [testCase] = await rowsOf('{ name: n, cases: d/t.csv }', '', more);
    expect(testCase).toMatchObject({
      name: 'n › first',
      tags: ['a', 'b'],
      skip: 'later',
      offlineOnly: ['clock', 'kvs'],
      event: { request: { uri: '/e' }, viewer: { ip: '198.51.100.1' } },
      fixture: { kvs: { 'jwt.secret': 's' }, clock: Date.parse('2026-03-01T12:00:00Z') },
    });
  });
});

describe('other tables', () => {
  const TEMPLATE = "request: 'GET ${key}', expect: '301 ${value}' }";
  const EXPECTED = [
    ['f › t.json › GET /a', 'GET /a'],
    ['f › t.json › GET /b', 'GET /b'],
  ];

  it.each([
    [
      'the import file of a key value store',
      '{"data":[{"key":"/a","value":"/c"},\n {"key":"/b","value":"/d"}]}',
    ],
    ['a flat map', '{"/a":"/c",\n             "/b":"/d"}'],
    ['a list of objects', '[{"key":"/a","value":"/c"},\n {"key":"/b","value":"/d"}]'],
  ])('are read from %s', async (_, json) => {
    const cases = await rowsOf(`{ name: t.json, cases: t.json, ${TEMPLATE}`, '', {
      't.json': json,
    });
    expect(cases.map(({ id, request }) => [id, request])).toEqual(EXPECTED);
    expect(valuesOf(cases[1]!)[1]).toMatch(/^t\.json:2:(23|20)-\d+="\/d"$/);
  });

  it('are the store of the test itself', async () => {
    const test = `tests:\n  - { cases: kvs, kvs: { /b: null, /e: { f: 1 } }, request: '/?\${key}', expect: '301 \${value}' }\n`;
    const inline = await rowsOf(`kvs:\n  /a: 1.0\n  /b: /d\n${test.replace('expect', 'x')}`).catch(
      String,
    );
    expect(inline).toContain('unknown-key');
    const cases = await rowsOf(
      `kvs:\n  /a: 1.0\n  /b: /d\n${test.replace("'301 ${value}'", "{ response: { headers: { l: '${value}' } } }")}`,
    );
    expect(cases.map(({ row }) => row?.parameters)).toEqual([
      { key: '/a', value: '1.0' },
      { key: '/e', value: '{"f":1}' },
    ]);
    expect(cases.map(valuesOf)).toEqual([
      ['f.test.yml:2:7-10="1.0"'],
      ['f.test.yml:5:40-48="{\\"f\\":1}"'],
    ]);
    const named = await rowsOf(`kvs: s/k.json\n${test.replace("'301 ${value}'", '403')}`, '', {
      's/k.json': '{"data":[{"key":"/a","value":"1"}, {"key":"/b","value":"2"}]}',
    });
    expect(named.map(({ name, row }) => [name, row?.span.file])).toEqual([
      ['/?${key} → 403 › /?/a', 's/k.json'],
      ['/?${key} → 403 › /?/e', 'f.test.yml'],
    ]);
  });

  it('are lists in the test; `$${` is a plain `${`, a lone `$` is itself', async () => {
    const cases = await rowsOf(
      [
        'tests:',
        '  - name: trailing slashes',
        '    cases:',
        '      - { path: /a, to: /a/, n: 301, q: { k: [1, 2] } }',
        '      - { path: /a/b, to: /$1, n: 302, q: { k: 3 } }',
        "    request: { uri: '${path}', querystring: '${q}', headers: { x: '$${path} $5' } }",
        "    expect: { response: { statusCode: '${n}', headers: { location: '${to}?keep=1' } } }",
      ].join('\n'),
    );
    expect(cases.map(({ name }) => name)).toEqual([
      'trailing slashes › /a, /a/, 301, {"k":[1,2]}',
      'trailing slashes › /a/b, /$1, 302, {"k":3}',
    ]);
    expect(cases[0]?.event.request).toMatchObject({
      uri: '/a',
      querystring: { k: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] } },
      headers: { x: { value: '${path} $5' } },
    });
    expect(cases.map(valuesOf)).toEqual([
      ['f.test.yml:4:33-36=301', 'f.test.yml:4:25-28="/a/?keep=1"'],
      ['f.test.yml:5:35-38=302', 'f.test.yml:5:27-30="/$1?keep=1"'],
    ]);
    expect(cases[1]?.row).toMatchObject({
      span: { start: { line: 5 } },
      list: { start: { line: 4 }, end: { line: 5 } },
    });
  });

  it('may be anchored: a row is where it stands', async () => {
    const cases = await rowsOf(
      [
        'x-rows: &rows',
        '  - { path: /a }',
        '  - { path: /b }',
        'tests:',
        "  - { name: one, cases: *rows, request: '${path}', expect: 403 }",
        "  - { name: two, cases: *rows, request: '${path}', expect: 404 }",
      ].join('\n'),
    );
    expect(cases.map(({ id, row }) => [id, row?.span.start.line])).toEqual([
      ['f › one › /a', 2],
      ['f › one › /b', 3],
      ['f › two › /a', 2],
      ['f › two › /b', 3],
    ]);
  });
});

describe('names of rows', () => {
  it('are the name column, else a request of its own, else all cells', async () => {
    const csv = 'name,request,to\nn,/a,1\n,/b,2\n,/c,3\n,/c,4\n';
    const cases = await rowsOf("{ name: t, cases: t.csv, expect: '301 /${to}' }", csv);
    expect(cases.map(({ row }) => row?.key)).toEqual(['n', '/b', ', /c, 3', ', /c, 4']);
  });

  it('may be part of the name of the test', async () => {
    const cases = await rowsOf(
      "{ name: 'from ${a}', cases: [{ a: /x }], request: '${a}', expect: 403 }",
    );
    expect(cases[0]).toMatchObject({ name: 'from /x › /x', row: { table: 'from ${a}' } });
  });

  it('come twice only by mistake', async () => {
    const csv = 'name,request\nn,/a\nn,/b\n,/c\n,/c\n';
    const { diagnostics } = await loadTests(
      'tests:\n  - { name: t, cases: t.csv, expect: 403 }\n',
      { 't.csv': csv },
    );
    expect(listOf(diagnostics)).toEqual([
      'duplicate-name t.csv:3:1-2',
      'duplicate-name t.csv:5:1-4',
    ]);
    expect(diagnostics[1]?.args).toMatchObject({ other: 't.csv:4' });
  });
});

describe('faults of a table', () => {
  const T = "{ cases: t.csv, request: '${a}', expect: '301 ${b}' }";

  it.each([
    ['no such file', '{ cases: no.csv, expect: 403 }', '', ['file-not-found 2:14-20']],
    ['out of the repository', '{ cases: ../../t.csv, expect: 403 }', '', ['outside-root 2:14-25']],
    ['neither CSV nor JSON', '{ cases: t.tsv, expect: 403 }', '', ['wrong-type 2:14-19']],
    ['nothing in it', T, '', ['empty-table 2:14-19']],
    ['nothing but comments', T, '# a,b\n\n', ['empty-table 2:14-19']],
    ['no rows', T, 'a,b\n', ['empty-table 2:14-19']],
    ['no rows in the list', '{ cases: [], request: /, expect: 403 }', '', ['empty-table 2:14-16']],
    [
      'rows that are no maps',
      '{ cases: [1], request: /, expect: 403 }',
      '',
      ['wrong-type 2:15-16'],
    ],
    ['another kind', '{ cases: { a: 1 }, expect: 403 }', '', ['wrong-type 2:14-22']],
    ['no store', "{ cases: kvs, request: '${key}', expect: 403 }", '', ['missing-key 2:14-17']],
    [
      'rows of other lengths, all of them',
      T,
      'a,b\n/1,/2,/3,/4\n/1\n/1,/2\n',
      ['csv-shape t.csv:2:7-12', 'csv-shape t.csv:3:1-3'],
    ],
    [
      'columns without or with the same name',
      T,
      'a,,a\n1,2,3\n',
      ['csv-shape t.csv:1:3-3', 'csv-shape t.csv:1:4-5'],
    ],
    ['semicolons', T, 'a;b\n1;2\n', ['csv-shape t.csv:1:1-4']],
    ['an open quote', T, 'a,b\n# "\n/é, "/2\n', ['csv-shape t.csv:3:5-6']],
    ['a quote inside', T, 'a,b\n/1,/2"3"\n', ['csv-shape t.csv:2:6-7']],
    ['text behind a quote', T, 'a,b\n"/1" x,/2\n', ['csv-shape t.csv:2:6-7']],
    ['text right behind a quote', T, 'a,b\n"/1"x,/2\n', ['csv-shape t.csv:2:5-6']],
    [
      'keys that speak of all rows',
      '{ cases: t.csv, request: /, expect: 403 }',
      'cases,sample,only,engine,name\n1,2,3,4,5\n',
      [
        'conflict t.csv:1:1-6',
        'conflict t.csv:1:7-13',
        'conflict t.csv:1:14-18',
        'conflict t.csv:1:19-25',
      ],
    ],
    [
      'columns nothing uses',
      T,
      'a,b,statsu,c\n1,2,3,4\n',
      ['unused-column t.csv:1:5-11', 'unused-column t.csv:1:12-13'],
    ],
    [
      'unknown variables',
      T,
      'a,B\n/,/\n',
      ['unknown-variable 2:51-55', 'unused-column t.csv:1:3-4'],
    ],
    [
      'an open variable',
      "{ cases: t.csv, request: '${a', expect: 403 }",
      'a\n/\n',
      ['unknown-variable 2:31-34', 'unused-column t.csv:1:1-2'],
    ],
    [
      'an unknown key',
      '{ cases: t.csv, expects: 403 }',
      'request\n/1\n/2\n',
      ['unknown-key 2:21-28'],
    ],
    ['nothing asserted', '{ cases: t.csv }', 'request\n/1\n/2\n', ['no-assertion t.csv:1:1-8']],
    ['no input', '{ cases: t.csv }', 'expect\n403\n404\n', ['missing-key t.csv:1:1-7']],
    [
      'a dotted column with a typo',
      '{ cases: t.csv, request: /, expect: 403 }',
      'name,request.hedaers.host,viewer.ip\n1,h,x\n2,h,\n',
      ['unknown-key t.csv:1:6-26', 'bad-ip t.csv:2:5-6'],
    ],
    [
      'faults in cells, at the very part',
      T,
      'a,b\n/1,/ok\nGTE /2,/\n/3,x\n"/4 ""q""",/5\n',
      ['bad-method t.csv:3:1-4', 'bad-expect t.csv:4:4-5', 'bad-request t.csv:5:2-8'],
    ],
    [
      'faults where cell and text meet',
      "{ cases: t.csv, request: '/${a} ${b}', expect: 403 }",
      'a,b\nx,y\nz,\n',
      ['bad-request 2:30-42'],
    ],
    ['an empty location', T, 'a,b\n/1,\n', ['bad-expect 2:47-51']],
  ])('%s', async (_, test, csv, expected) => {
    expect(await wrong(test, csv)).toEqual(expected);
  });

  it.each([
    ['[', 'bad-json t.json:1:2-2'],
    ['[{"a": 1,}]', 'bad-json t.json:1:10-11'],
    ['[{"a": 1 "b": 2}]', 'bad-json t.json:1:10-11'],
    ['[{"a" 1}]', 'bad-json t.json:1:7-8'],
    ['[{a: 1}]', 'bad-json t.json:1:3-4'],
    ['[{"a": tru}]', 'bad-json t.json:1:8-11'],
    ['[{"a": "x}]', 'bad-json t.json:1:8-12'],
    ['[{"a": 1}]\n x', 'bad-json t.json:2:2-3'],
    ['[{"a": 1, "a": 2}]', 'bad-json t.json:1:11-14'],
    ['["x"]', 'bad-json t.json:1:2-5'],
    ['7', 'bad-json t.json:1:1-2'],
    ['{"data":[{"key": 1, "value": "x"}]}', 'bad-json t.json:1:10-34'],
    ['{"data":[{"key": "1"}]}', 'bad-json t.json:1:10-22'],
    [`${'['.repeat(500)}${']'.repeat(500)}`, 'bad-json t.json:1:101-102'],
    ['[]', 'empty-table 2:14-20'],
    ['{"data":[]}', 'empty-table 2:14-20'],
    ['[{"a": "/1"}, {"b": "/2"}]', 'unused-column t.json:1:16-19'],
    ['[{"a": {"b": 1}}]', 'wrong-type t.json:1:8-16'],
  ])('of JSON: %s', async (json, expected) => {
    const test = "{ cases: t.json, request: '/${a}', expect: 403 }";
    expect(await wrong(test, '', { 't.json': json })).toEqual([expected]);
  });

  it('names the row where the fault stands in the test', async () => {
    const { diagnostics } = await loadTests(
      "tests:\n  - { cases: [{ a: x, b: 1 }, { a: y }], request: '/${a}${b}', expect: 403 }\n",
    );
    expect(listOf(diagnostics)).toEqual(['unknown-variable 2:57-61']);
    expect(diagnostics[0]?.related).toMatchObject({
      at: { start: { line: 2, column: 31 } },
      note: 'row 2',
    });
  });

  it('are suggestions too', async () => {
    const { diagnostics } = await loadTests(
      "tests:\n  - { cases: t.csv, request: '${path}', expect: 403 }\n",
      { 't.csv': 'pathh,expct\n/,403\n' },
    );
    expect(diagnostics.map(({ args }) => args)).toEqual([
      { name: 'path', suggestions: ['pathh'] },
      { column: 'pathh', suggestions: ['path'] },
      { column: 'expct', suggestions: ['expect'] },
    ]);
  });

  it('are told beside other faults, without a complaint about missing tests', async () => {
    expect(
      await faultsOf('tests:\n  - { cases: t.csv, expect: 403 }\n', { 't.csv': '"' }, {}, {}),
    ).toEqual(['csv-shape t.csv:1:1-2']);
  });
});

describe('variables and samples without a table', () => {
  it.each([
    ["{ request: '/${a}', expect: 403 }", ['unknown-variable 2:18-22']],
    ["{ request: '/$${a}', expect: 403 }", []],
    ["{ request: { headers: { a: ['$${', '${x}'] } }, expect: 403 }", ['unknown-variable 2:41-45']],
    ['{ request: /, expect: 403, sample: 3 }', ['missing-key 2:32-38']],
    ["{ request: /, expect: '301 /${a'}", ['unknown-variable 2:33-36']],
  ])('%s', async (test, expected) => {
    expect(await wrong(test, '')).toEqual(expected);
  });

  it('are refused in defaults, where no row can fill them in', async () => {
    const defaults = "defaults: { request: { headers: { a: '${x} $${y}' } } }\n";
    expect(await faultsOf(`${defaults}tests: [{ request: /, expect: 403 }]\n`)).toEqual([
      'unknown-variable 1:39-43',
    ]);
  });

  it.each([
    ['{ cases: [{ a: /1 }], request: "${a}", expect: 403, sample: 0 }', ['wrong-type 2:65-66']],
    [
      '{ cases: [{ a: /1 }, { a: /2 }], request: "${a}", expect: 403, sample: 1, engine: aws }',
      ['conflict 2:79-85'],
    ],
  ])('%s', async (test, expected) => {
    expect(await wrong(test, '')).toEqual(expected);
  });
});
