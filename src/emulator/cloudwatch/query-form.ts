import type { JsonValue } from '../../core/json.ts';

/** What a member of AWS's model is, where it is no text; a form has only texts. */
const KINDS: Readonly<Record<string, 'number' | 'boolean' | 'list'>> = {
  ActionsEnabled: 'boolean',
  ReturnData: 'boolean',
  DatapointsToAlarm: 'number',
  EvaluationPeriods: 'number',
  MaxDatapoints: 'number',
  MaxRecords: 'number',
  Period: 'number',
  Threshold: 'number',
  AlarmActions: 'list',
  AlarmNames: 'list',
  AlarmTypes: 'list',
  Dimensions: 'list',
  InsufficientDataActions: 'list',
  OKActions: 'list',
  Tags: 'list',
  TagKeys: 'list',
};

/** Levels of nesting; `MetricDataQueries.member.1.MetricStat.Metric.Dimensions.member.1.Name` has eight. */
const MAX_DEPTH = 12;

interface Branch {
  readonly children: Map<string, Branch>;
  text: string | undefined;
}

/**
 * The members of a form of the query protocol, nested and typed as the other protocols have them.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
export function membersOfForm(form: URLSearchParams): JsonValue {
  const root = branch();
  for (const [name, text] of form) {
    const path = name.split('.');
    if (name === 'Action' || name === 'Version' || path.length > MAX_DEPTH) continue;
    path.reduce(childCalled, root).text = text;
  }
  return valueOf('', root);
}

function branch(): Branch {
  return { children: new Map(), text: undefined };
}

function childCalled({ children }: Branch, name: string): Branch {
  const child = children.get(name) ?? branch();
  children.set(name, child);
  return child;
}

function valueOf(name: string, { children, text }: Branch): JsonValue {
  if (text !== undefined && children.size === 0) return typed(name, text);
  const list = children.get('member');
  if (list !== undefined) {
    const members = [...list.children].sort(([a], [b]) => Number(a) - Number(b));
    return members.map(([, member]) => valueOf('', member));
  }
  return Object.fromEntries([...children].map(([key, child]) => [key, valueOf(key, child)]));
}

/** What is not of its kind stays text, and is refused where it is read. */
function typed(name: string, text: string): JsonValue {
  const kind = KINDS[name];
  if (kind === 'list' && text === '') return [];
  if (kind === 'number' && text.trim() !== '' && !Number.isNaN(Number(text))) return Number(text);
  if (kind === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}
