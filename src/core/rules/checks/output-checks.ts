import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { LIMITS } from '../../limits.ts';
import { limitBreach, typeBreach, utf8Size, type Breach } from '../breach.ts';
import type { RuleCheck } from '../rule-facts.ts';

/** Rules about the shape of a result, and about what a run writes down. */
export const OUTPUT_CHECKS = {
  'bad-value-type': ({ output: { kind, message } }) => [
    ...MAPS[kind].flatMap((key) => mapBreaches(`${kind}.${key}`, message[key])),
    ...textBreaches(`${kind}.statusDescription`, message.statusDescription),
  ],
  'unknown-output-key': ({ output: { kind }, observations }) =>
    (observations?.droppedKeys ?? []).map((key) => ({
      field: `${kind}.${key}`,
      actual: { as: 'phrase', phrase: 'a key that CloudFront drops' },
    })),
  'log-too-long': ({ logs, observations }) => {
    const size = logs.reduce((sum, entry) => sum + utf8Size(entry), 0);
    const custom = observations?.customLogData;
    return [
      ...limitBreach('logs', size, LIMITS.executionLogs),
      ...limitBreach('custom log data', encodedSize(custom ?? ''), LIMITS.customLogData),
    ];
  },
} satisfies Record<string, RuleCheck>;

const MAPS = {
  request: ['querystring', 'headers', 'cookies'],
  response: ['headers', 'cookies'],
} as const;

function mapBreaches(field: string, map: JsonValue | undefined): readonly Breach[] {
  const isQueryText = field === 'request.querystring' && typeof map === 'string';
  if (map === undefined || isQueryText) return [];
  if (!isJsonObject(map)) return [typeBreach(field, map)];
  return Object.entries(map).flatMap(([name, box]) => boxBreaches(`${field}.${name}`, box));
}

function boxBreaches(field: string, box: JsonValue): readonly Breach[] {
  if (!isJsonObject(box)) return [typeBreach(field, box)];
  const list = box.multiValue;
  return [...itemBreaches(field, box), ...listBreaches(`${field}.multiValue`, list)];
}

function listBreaches(field: string, list: JsonValue | undefined): readonly Breach[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) return [typeBreach(field, list)];
  return list.flatMap((item: JsonValue, at) =>
    isJsonObject(item)
      ? itemBreaches(`${field}[${at}]`, item)
      : [typeBreach(`${field}[${at}]`, item)],
  );
}

function itemBreaches(field: string, { value, attributes }: JsonObject): readonly Breach[] {
  return [
    ...(typeof value === 'string' ? [] : [typeBreach(`${field}.value`, value)]),
    ...textBreaches(`${field}.attributes`, attributes),
  ];
}

function textBreaches(field: string, value: JsonValue | undefined): readonly Breach[] {
  return value === undefined || typeof value === 'string' ? [] : [typeBreach(field, value)];
}

/** Bytes of a text as a URL writes it; a lone surrogate becomes the replacement character. */
function encodedSize(text: string): number {
  const wellFormed = new TextDecoder().decode(new TextEncoder().encode(text));
  return encodeURIComponent(wellFormed).length;
}
