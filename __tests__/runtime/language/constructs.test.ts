import { describe, expect, it } from '@jest/globals';
import { RUNTIMES } from '../../../src/core/runtimes.ts';
import { findHandlerFindings } from '../../../src/runtime/language/check-language.ts';
import {
  CONSTRUCTS,
  CONSTRUCT_GROUPS,
} from '../../../src/runtime/language/constructs/constructs.ts';
import { ACCEPTED } from '../../../src/runtime/language/constructs/accepted.ts';
import type { Construct } from '../../../src/runtime/language/constructs/construct.ts';
import { findCompileError } from '../../../src/runtime/language/find-compile-error.ts';
import type { Finding } from '../../../src/runtime/language/finding.ts';
import { findConstructs } from '../../../src/runtime/language/find-constructs.ts';

const rows = Object.entries(CONSTRUCTS)
  // Its example would be thousands of brackets.
  .filter(([id]) => id !== 'too-deep')
  .flatMap(([id, construct]) => RUNTIMES.map((runtime) => ({ id, construct, runtime })));

const isRefusal = ({ phase, severity }: Finding): boolean =>
  phase !== 'run' && severity === 'error';

/** What 1.0 does not have in any place, whatever the row is about. */
const isYoung = ({ construct }: Finding): boolean => ['async', 'let-const'].includes(construct);

describe('the table of constructs', () => {
  it.each(rows)(
    '$id: the example shows it where $runtime words it',
    ({ id, construct, runtime }) => {
      const code = { source: construct.example, runtime };
      const found = [...findConstructs(code), ...findHandlerFindings(code)].filter(
        (finding) => finding.construct === id,
      );
      expect(found.length > 0).toBe(construct.wording[runtime] !== undefined);
      for (const { error, severity, phase } of found) {
        expect(error).not.toMatch(/\{(token|name|await|line|refusal|reason)\}/);
        expect({ severity, phase }).toEqual({
          severity: construct.severity,
          phase: construct.phase,
        });
      }
    },
  );

  it.each(rows.filter(({ construct }) => construct.phase === 'compile'))(
    '$id: on $runtime the example is refused for exactly that',
    ({ id, construct, runtime }) => {
      if (construct.wording[runtime] === undefined) return;
      expect(findConstructs({ source: construct.example, runtime })[0]?.construct).toBe(id);
    },
  );

  it.each(rows)(
    '$id: what to write instead is free of it on $runtime',
    ({ id, construct, runtime }) => {
      if (construct.wording[runtime] === undefined) return;
      const code = { source: construct.instead, runtime };
      const found = [...findConstructs(code), ...findHandlerFindings(code)];
      const named = found.filter((finding) => finding.construct === id);
      const refused = found.filter((finding) => isRefusal(finding) && !isYoung(finding));
      expect([...named, ...refused]).toEqual([]);
    },
  );

  it.each(ACCEPTED.flatMap((row) => row.runtimes.map((runtime) => ({ ...row, runtime }))))(
    'accepts $title on $runtime',
    ({ example, runtime }) => {
      expect(findCompileError({ source: example, runtime })).toBeUndefined();
      expect(findConstructs({ source: example, runtime }).filter(isRefusal)).toEqual([]);
    },
  );

  it.each(ACCEPTED.filter(({ runtimes }) => runtimes.length === 1))(
    'refuses $title on the other runtime',
    ({ example }) => {
      expect(findCompileError({ source: example, runtime: 'cloudfront-js-1.0' })).toBeDefined();
    },
  );

  it('leaves no runtime without a word where another row speaks for it', () => {
    const covered = Object.values(CONSTRUCTS).flatMap(
      ({ coveredBy }: Construct) => coveredBy ?? [],
    );
    for (const id of covered) expect(CONSTRUCTS).toHaveProperty(id);
  });

  it('has every construct in one group, with a page of AWS', () => {
    const ids = CONSTRUCT_GROUPS.flatMap(({ rows: group }) => Object.keys(group));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { url } of Object.values(CONSTRUCTS)) expect(url).toMatch(/^https:\/\/docs\.aws\./);
  });

  it('reports code that is nested too deeply instead of failing', () => {
    const source = `var a = ${'['.repeat(20_000)}${']'.repeat(20_000)};`;
    const found = findConstructs({ source, runtime: 'cloudfront-js-2.0' });
    expect(found.map(({ construct }) => construct)).toEqual(['too-deep']);
  });
});
