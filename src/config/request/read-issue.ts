import { fileSpan, type Span } from '../../core/source.ts';
import type { LocatedNode, MapEntry, MapNode } from '../document/located-node.ts';
import { report, type Problems } from '../document/problems.ts';
import { checkRequest } from './check-request.ts';
import type { FieldKind } from './issue-fields.ts';
import { issueSections, type AnswerLine, type Section } from './issue-sections.ts';
import type { ReadRequest } from './read-request.ts';

/** Reads the body of an issue that was made with the form. Faults stand where the answers do. */
export function readIssue(body: string, file: string): ReadRequest {
  const problems: Problems = [];
  const sections = issueSections(body.replace(/^\ufeff/, ''), file);
  reportTwice(sections, problems);
  const answered = sections.filter(({ lines }) => lines.length > 0);
  const root = mapOf(fileSpan(file), answered.flatMap(entriesOf));
  const request = problems.length > 0 ? undefined : checkRequest(root, problems);
  return { request, problems };
}

function reportTwice(sections: readonly Section[], problems: Problems): void {
  const labels = sections.map(({ field }) => field.label);
  for (const [index, { field, span }] of sections.entries()) {
    if (labels.indexOf(field.label) === index) continue;
    const args = { yaml: 'DUPLICATE_KEY', text: `"${field.label}" is there twice` };
    report(problems, { span }, { code: 'yaml', args });
  }
}

/** Keys of one level; those with a dot are put together. */
type Written = readonly [key: string, span: Span, node: LocatedNode];

function mapOf(span: Span, written: readonly Written[]): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const [path, at, node] of written) {
    const [key = '', inner] = path.split('.');
    const before = entries.get(key);
    const value = inner === undefined ? node : mapOf(at, [[inner, at, node]]);
    const merged = before ? { ...before, value: mergeMaps(before.value, value) } : undefined;
    entries.set(key, merged ?? { key, keyPlace: { span: at }, value });
  }
  return { kind: 'map', place: { span }, entries };
}

function mergeMaps(a: LocatedNode, b: LocatedNode): LocatedNode {
  if (a.kind !== 'map' || b.kind !== 'map') return b;
  return { ...a, entries: new Map([...a.entries, ...b.entries]) };
}

function entriesOf({ field: { key, kind }, span, lines }: Section): readonly Written[] {
  return KINDS[kind](lines).map(([inner, node]) => [
    inner === '' ? key : `${key}.${inner}`,
    span,
    node,
  ]);
}

type Read = (
  lines: readonly AnswerLine[],
) => readonly (readonly [key: string, node: LocatedNode])[];

const KINDS: Readonly<Record<FieldKind, Read>> = {
  text: (lines) => [['', scalarOf(joined(lines))]],
  number: (lines) => {
    const line = joined(lines);
    return [['', scalarOf(line, /^\d{1,15}$/.test(line.text) ? Number(line.text) : line.text)]];
  },
  repository: (lines) => {
    const { text, span } = joined(lines);
    const [owner = '', ...name] = text.split('/');
    return [
      ['owner', scalarOf({ text: owner, span })],
      ['name', scalarOf({ text: name.join('/'), span })],
    ];
  },
  lines: (lines) => [['', listOf(lines, (line) => scalarOf(line))]],
  associations: (lines) => [['', listOf(lines.filter(isRow), associationOf)]],
};

/** Several lines where one belongs: no value takes a line end, and it is shown at the first. */
function joined(lines: readonly AnswerLine[]): AnswerLine {
  const [first] = lines;
  const text = lines.map((it) => it.text).join('\n');
  return { text, span: first?.span ?? fileSpan('') };
}

function scalarOf({ text, span }: AnswerLine, value: string | number = text): LocatedNode {
  return { kind: 'scalar', place: { span }, value, text, blank: false, lines: [] };
}

function listOf(
  lines: readonly AnswerLine[],
  item: (line: AnswerLine) => LocatedNode,
): LocatedNode {
  return { kind: 'list', place: { span: lines[0]?.span ?? fileSpan('') }, items: lines.map(item) };
}

/** Neither the head of a Markdown table nor the line below it. */
function isRow({ text }: AnswerLine): boolean {
  return !/^[\s|:-]+$/.test(text) && !/^\|?\s*distribution\b/i.test(text);
}

const COLUMNS = ['distribution_id', 'path_pattern', 'event_type'] as const;

/** `| E2EXAMPLE1ABCD | default | viewer-request |`, with or without the bars; an ARN of a distribution ends with its id. */
function associationOf({ text, span }: AnswerLine): LocatedNode {
  const [distribution = '', pattern, ...rest] = text.split(/[\s|]+/).filter((it) => it !== '');
  const id = distribution.replace(/^arn:aws:cloudfront::\d{12}:distribution\//, '');
  const cells = [id, pattern, rest.join(' ')];
  const written = COLUMNS.flatMap((key, index): Written[] => {
    const cell = cells[index];
    return cell ? [[key, span, scalarOf({ text: cell, span })]] : [];
  });
  return mapOf(span, written);
}
