import type { Stage } from '../../core/ports.ts';
import { xmlAnswer } from '../answers.ts';
import type { Operation } from '../call.ts';
import { parseOptionalStage } from '../function-checks.ts';
import { functionSummary } from '../function-summary.ts';
import { listNode } from '../paging.ts';
import type { ListItem } from '../paging.ts';
import type { AccountState, FunctionRecord } from '../state/account-state.ts';

/**
 * One item per function and stage, in the order of their names; `Stage` keeps one stage.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListFunctions.html
 */
export const listFunctions: Operation = ({ query, service: { account, now } }) => {
  const wanted = parseOptionalStage(query.get('Stage'));
  const at = now();
  const items = [...account.state.functions.values()]
    .flatMap((fn) => itemsOf(account.state, fn, at))
    .filter(({ stage }) => wanted === undefined || stage === wanted);
  return xmlAnswer(200, listNode('FunctionList', items, query));
};

function itemsOf(
  state: AccountState,
  fn: FunctionRecord,
  at: number,
): readonly (ListItem & { stage: Stage })[] {
  const stages = [
    ['DEVELOPMENT', fn.development],
    ['LIVE', fn.live],
  ] as const;
  return stages.flatMap(([stage, record]) =>
    record === undefined
      ? []
      : {
          stage,
          key: `${fn.name}/${stage}`,
          node: functionSummary({ state, fn, stage, record, at }),
        },
  );
}
