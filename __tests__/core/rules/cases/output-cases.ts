import { ALL, RESPONSES, each, type RuleCase } from '../rule-case.ts';
import type { JsonObject, JsonValue } from '../../../../src/core/json.ts';
import type { RuleScope } from '../../../../src/core/rules/rule.ts';

/** Results with this value for one field; `breaches` are names below it. */
function typed(
  scopes: readonly RuleScope[],
  key: string,
  value: JsonValue,
  breaches: readonly string[] = [],
): readonly RuleCase[] {
  return each(scopes, (_on, kind) => ({
    code: 'bad-value-type',
    what: `${key} ${JSON.stringify(value)}`,
    output: { [key]: value },
    breaches: breaches.map((name) => `${kind}.${key}${name}`),
  }));
}

const several = (second: JsonValue): JsonObject => ({
  x: { value: 'a', multiValue: [{ value: 'a' }, second] },
});

const MAPS: readonly (readonly [key: string, scopes: readonly RuleScope[]])[] = [
  ['headers', ALL],
  ['cookies', ALL],
  ['querystring', ['request']],
];

const types = MAPS.flatMap(([key, scopes]) => [
  ...typed(scopes, key, {}),
  ...typed(scopes, key, { x: { value: '' } }),
  ...typed(scopes, key, several({ value: 'b' })),
  ...typed(scopes, key, { x: { value: 1 } }, ['.x.value']),
  ...typed(scopes, key, { x: { value: null } }, ['.x.value']),
  ...typed(scopes, key, { x: {} }, ['.x.value']),
  ...typed(scopes, key, { x: { multiValue: [{ value: 'a' }] } }, ['.x.value']),
  ...typed(scopes, key, { x: 'text' }, ['.x']),
  ...typed(scopes, key, { x: null }, ['.x']),
  ...typed(scopes, key, { x: { value: 'a', multiValue: 'b' } }, ['.x.multiValue']),
  ...typed(scopes, key, several('b'), ['.x.multiValue[1]']),
  ...typed(scopes, key, several({}), ['.x.multiValue[1].value']),
  ...typed(scopes, key, several({ value: true }), ['.x.multiValue[1].value']),
  ...typed(scopes, key, [], ['']),
  ...typed(scopes, key, null, ['']),
  ...typed(scopes, key, { a: { value: 1 }, b: { value: 2 } }, ['.a.value', '.b.value']),
]);

/** A run that logged and dropped this. */
function observed(
  code: 'unknown-output-key' | 'log-too-long',
  what: string,
  facts: Pick<RuleCase, 'logs' | 'seen'>,
  breaches: (kind: string) => readonly string[] = () => [],
): readonly RuleCase[] {
  return each(ALL, (_on, kind) => ({ code, what, ...facts, breaches: breaches(kind) }));
}

const custom = (text: string) => ({ seen: { customLogData: text } });

/** Rules about shapes and logs. */
export const OUTPUT_CASES: readonly RuleCase[] = [
  ...types,
  ...typed(['request'], 'querystring', 'a=b'),
  ...typed(ALL, 'cookies', { c: { value: '', attributes: 'Secure' } }),
  ...typed(ALL, 'cookies', { c: { value: '', attributes: {} } }, ['.c.attributes']),
  ...typed(RESPONSES, 'statusDescription', 'OK'),
  ...typed(RESPONSES, 'statusDescription', 200, ['']),

  ...observed('unknown-output-key', 'nothing dropped', {}),
  ...observed(
    'unknown-output-key',
    'two keys',
    { seen: { droppedKeys: ['headers.x.multivalue', 'clientIp'] } },
    (kind) => [`${kind}.headers.x.multivalue`, `${kind}.clientIp`],
  ),

  ...observed('log-too-long', '10,240 bytes', { logs: ['a'.repeat(10_000), 'é'.repeat(120)] }),
  ...observed(
    'log-too-long',
    '10,241 bytes',
    { logs: ['a'.repeat(10_001), 'é'.repeat(120)] },
    () => ['logs'],
  ),
  ...observed('log-too-long', '800 bytes of custom data', custom('a'.repeat(800))),
  ...observed('log-too-long', '801 bytes of custom data', custom('a'.repeat(801)), () => [
    'custom log data',
  ]),
  ...observed('log-too-long', '798 bytes once encoded', custom(' '.repeat(266))),
  ...observed('log-too-long', '801 bytes once encoded', custom(' '.repeat(267)), () => [
    'custom log data',
  ]),
  ...observed('log-too-long', 'a lone surrogate', custom('\ud800')),
];
