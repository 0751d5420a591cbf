import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MATCHER_NAMES } from '../../../src/config/schema/matcher-schema.ts';
import type { JsonValue } from '../../../src/core/json.ts';
import { casesOf } from '../../../src/core/report-totals.ts';
import type { Report } from '../../../src/core/report.ts';
import { createTestRuntime } from '../../builders/offline-runtime.ts';
import { removeProjects } from '../../builders/project.ts';
import { FIELDS, type Field } from './fields.ts';
import { MUTATIONS, type Mutation } from './mutations.ts';
import { runLines, textAt } from './run-lines.ts';

const runtime = createTestRuntime();

afterAll(async () => {
  await runtime.close();
  await removeProjects();
});

/** A matcher of one field, one test each. */
interface Line {
  readonly field: Field;
  readonly matcher: JsonValue;
}

function runMatchers(lines: readonly Line[]): Promise<Report> {
  const tests = lines.map(({ field, matcher }) => ({ ...field, expect: field.expect(matcher) }));
  return runLines(tests, runtime);
}

const title = ({ field, caret }: Field) => `${caret === undefined ? '' : 'changes '}${field}`;
const titled = FIELDS.map((field, at) => [`${title(field)} (${field.kind})`, field, at] as const);

describe('a matcher with a wrong value', () => {
  const rows = FIELDS.flatMap((field) =>
    MUTATIONS[field.kind](field.value).map((mutation) => ({ field, mutation })),
  );
  let right: Report;
  let wrong: Report;

  beforeAll(async () => {
    right = await runMatchers(rows.map((it) => ({ ...it, matcher: it.mutation.right })));
    wrong = await runMatchers(rows.map((it) => ({ ...it, matcher: it.mutation.wrong })));
  }, 60_000);

  /** Everything that was found out about the rows of one field. */
  const resultsOf = (report: Report, field: Field) => {
    const cases = casesOf(report);
    return rows.flatMap(({ field: of, mutation }, at) =>
      of === field ? [{ mutation, report: cases[at] }] : [],
    );
  };

  it.each(titled)('passes without it: %s', (_title, field) => {
    expect(right.diagnostics).toEqual([]);
    for (const { mutation, report } of resultsOf(right, field)) {
      expect({ mutation, status: report?.status }).toEqual({ mutation, status: 'passed' });
    }
  });

  it.each(titled)('fails at this value: %s', (_title, field) => {
    expect(wrong.diagnostics).toEqual([]);
    for (const { mutation, report } of resultsOf(wrong, field)) {
      const found = report?.failures.map((failure) => ({
        fields:
          failure.kind === 'changes'
            ? failure.differences.map((it) => it.field)
            : 'field' in failure && [failure.field],
        caret: textAt(wrong, failure.span),
      }));
      expect({ mutation, found }).toEqual({ mutation, found: [expectedOf(field, mutation)] });
    }
  });
});

function expectedOf({ field, caret }: Field, mutation: Mutation) {
  return { fields: expect.arrayContaining([field]) as unknown, caret: caret ?? mutation.caret };
}

describe('the name of a matcher', () => {
  const matched = FIELDS.filter(({ kind }) => !['query', 'attributes', 'flag'].includes(kind));

  /** The names that a field knows; `jsonBody` is the other half of `body`. */
  const namesOf = ({ kind, value }: Field): ReadonlySet<string> => {
    const mutations = [
      ...MUTATIONS[kind](value),
      ...(kind === 'jsonBody' ? MUTATIONS.body(value) : []),
      ...(kind === 'body' ? MUTATIONS.jsonBody('{"a":1}') : []),
    ];
    return new Set(mutations.map(({ name }) => name).filter((name) => MATCHER_NAMES.has(name)));
  };

  const typos = (name: string): readonly string[] => [
    name.slice(0, -1),
    `${name}s`,
    name.toUpperCase(),
  ];

  const lines = matched.flatMap((field) =>
    [...MATCHER_NAMES].flatMap((name) => {
      const isKnown = namesOf(field).has(name);
      return (isKnown ? typos(name) : [name]).map((key) => ({
        field,
        key,
        code: isKnown ? 'unknown-key' : 'bad-matcher',
        matcher: { [key]: true },
      }));
    }),
  );

  it('is refused where it is misspelt, and where it does not fit', async () => {
    const report = await runMatchers(lines);
    const found = report.diagnostics.map((it) => {
      return { code: it.code, line: it.at?.start.line, key: it.at && textAt(report, it.at) };
    });
    expect(casesOf(report)).toEqual([]);
    expect(found).toEqual(
      lines.map(({ code, key }, at) => ({ code, line: at + 2, key: JSON.stringify(key) })),
    );
  }, 60_000);

  it('is in all of this at least once', () => {
    expect(new Set(matched.flatMap((field) => [...namesOf(field)]))).toEqual(MATCHER_NAMES);
  });
});
