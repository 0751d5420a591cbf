import type { Stage } from '../core/ports.ts';
import { xmlAnswer } from './answers.ts';
import type { Answer } from './http-message.ts';
import { etagOf } from './etag.ts';
import { functionArn } from './state/arn.ts';
import { associationsOf } from './state/account-state.ts';
import type {
  AccountState,
  FunctionRecord,
  StageConfig,
  StageRecord,
} from './state/account-state.ts';
import type { XmlNode } from './xml/render-xml.ts';

/** One stage of a function, with all that its summary tells. */
export interface StageView {
  readonly state: AccountState;
  readonly fn: FunctionRecord;
  readonly stage: Stage;
  readonly record: StageRecord;
  /** The moment, in milliseconds since 1970, that the status is of. */
  readonly at: number;
}

/**
 * `FunctionSummary`.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_FunctionSummary.html
 */
export function functionSummary(view: StageView): XmlNode {
  const { state, fn, stage, record } = view;
  return [
    'FunctionSummary',
    [
      ['Name', fn.name],
      ['Status', statusOf(view)],
      ['FunctionConfig', configNodes(record.config)],
      [
        'FunctionMetadata',
        [
          ['FunctionARN', functionArn(state.accountId, fn.name)],
          ['Stage', stage],
          ['CreatedTime', timestamp(record.createdAt)],
          ['LastModifiedTime', timestamp(record.modifiedAt)],
        ],
      ],
    ],
  ];
}

/** A summary as a whole answer, with the stage's ETag. */
export function summaryAnswer(
  status: number,
  view: StageView,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const etag = etagOf(view.record.revision);
  return xmlAnswer(status, functionSummary(view), { ETag: etag, ...headers });
}

/** ISO 8601 with milliseconds, UTC. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/**
 * The same word for both stages. What AWS says of DEVELOPMENT after an update that is not published yet is
 * unknown; here the word stays.
 */
function statusOf({ state, fn, at }: StageView): string {
  if (fn.live === undefined) return 'UNPUBLISHED';
  if (associationsOf(state, fn.name).length === 0) return 'UNASSOCIATED';
  return at < fn.deployedAt ? 'IN_PROGRESS' : 'DEPLOYED';
}

function configNodes(config: StageConfig): readonly (XmlNode | undefined)[] {
  return [
    ['Comment', config.comment],
    ['Runtime', config.runtime],
    associationsNode(config.keyValueStoreArns),
  ];
}

function associationsNode(arns: readonly string[]): XmlNode | undefined {
  if (arns.length === 0) return undefined;
  const items = arns.map((arn): XmlNode => [
    'KeyValueStoreAssociation',
    [['KeyValueStoreARN', arn]],
  ]);
  return [
    'KeyValueStoreAssociations',
    [
      ['Quantity', String(arns.length)],
      ['Items', items],
    ],
  ];
}
