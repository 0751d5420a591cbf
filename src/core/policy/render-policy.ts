import type { JsonValue } from '../json.ts';
import { renderTemplate } from './template/render-template.ts';
import type { Variables } from './template/values.ts';
import type { PolicyOptions } from './read-policy-options.ts';

/** The branch that releases unless something else is said. */
const DEFAULT_BRANCH = 'main';

/** The values of the templates. The Terraform module passes the same ones. */
export function policyVariables({ texts, ...flags }: PolicyOptions): Variables {
  const [owner = '', name = ''] = (texts['--repository']?.at(-1) ?? '').split('/');
  const text = (option: keyof PolicyOptions['texts']) => texts[option]?.at(-1) ?? '';
  const account = text('--account');
  return {
    account_id: account,
    function_names: [...new Set(texts['--function'] ?? [])],
    key_value_store_arns: [
      ...new Set((texts['--kvs'] ?? []).flatMap((it) => storeArns(it, account))),
    ],
    throwaway: flags.throwaway,
    log_retention: flags.logRetention,
    console_test_events: flags.consoleTestEvents,
    repository_owner: owner,
    repository_name: name,
    repository_id: text('--repository-id'),
    owner_id: text('--owner-id'),
    environment: text('--environment'),
    branch: text('--branch') || DEFAULT_BRANCH,
    workflow: text('--workflow'),
  };
}

/**
 * `NAME=ARN` or an ARN. The reference gives DescribeKeyValueStore of CloudFront a resource with the name of the
 * store, and the calls for its contents one with its id.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudfront.html
 */
function storeArns(text: string, account: string): readonly string[] {
  const [arn = '', name] = text.split('=').reverse();
  const named =
    name === undefined ? [] : [`arn:aws:cloudfront::${account}:key-value-store/${name}`];
  return [arn, ...named];
}

/** A policy document from its template. */
export function renderPolicy(template: string, options: PolicyOptions): JsonValue {
  return JSON.parse(renderTemplate(template, policyVariables(options))) as JsonValue;
}
