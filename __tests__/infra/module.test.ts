import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { requestSchema } from '../../src/config/request/request-schema.ts';
import { POLICY_ROLE_NAMES } from '../../src/core/policy/policy-roles.ts';
import { renderTemplate } from '../../src/core/policy/template/render-template.ts';
import { checkCode } from '../../src/runtime/checker/check-code.ts';
import { parseHcl } from '../builders/parse-hcl.ts';
import { templateOf } from '../builders/policies.ts';

type Block = Readonly<Record<string, unknown>>;

/** What stands in the files of a folder: blocks by type, then by labels. */
interface Configuration {
  readonly text: string;
  readonly resource: Readonly<Record<string, Readonly<Record<string, readonly [Block]>>>>;
  readonly data: Readonly<Record<string, Readonly<Record<string, readonly [Block]>>>>;
  readonly variable: Readonly<Record<string, readonly [Block]>>;
  readonly output: Readonly<Record<string, readonly [Block]>>;
  readonly module: Readonly<Record<string, readonly [Block]>>;
  readonly terraform: readonly [Block];
  readonly locals: Block;
}

const INFRA = new URL('../../infra/', import.meta.url);

async function read(folder: string): Promise<Configuration> {
  const files = readdirSync(new URL(folder, INFRA)).filter((name) => name.endsWith('.tf'));
  const texts = files.map((name) => readFileSync(new URL(`${folder}/${name}`, INFRA), 'utf8'));
  const text = texts.join('\n');
  const parsed = await parseHcl<Partial<Configuration>>(`${folder}.tf`, text);
  const locals = Object.assign({}, ...((parsed.locals ?? []) as unknown as Block[])) as Block;
  const none = { resource: {}, data: {}, variable: {}, output: {}, module: {}, terraform: [{}] };
  return { ...none, ...parsed, locals, text } as Configuration;
}

let module: Configuration;
let example: Configuration;
beforeAll(async () => {
  [module, example] = await Promise.all([read('terraform'), read('example')]);
});

const only = (blocks: Readonly<Record<string, readonly [Block]>> | undefined): Block =>
  Object.values(blocks ?? {})[0]?.[0] ?? {};

const validationsOf = (name: string) =>
  (module.variable[name]?.[0].validation ?? []) as readonly { condition: string }[];

/** The days that CloudWatch Logs takes, and never. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
const DAYS = '1 3 5 7 14 30 60 90 120 150 180 365 400 545 731 1096 1827 2192 2557 2922 3288 3653';

describe('the function', () => {
  it('is published once, and never touched again', () => {
    const fn = only(module.resource.aws_cloudfront_function);
    expect(fn).toMatchObject({
      name: '${local.function_name}',
      publish: true,
      code: '${file("${path.module}/pass-through.js")}',
      depends_on: ['${aws_cloudwatch_log_group.function}'],
    });
    const [lifecycle] = fn.lifecycle as readonly Block[];
    expect(lifecycle).toMatchObject({ ignore_changes: '${all}' });
    expect(lifecycle?.postcondition).toMatchObject([
      { condition: '${self.name == local.function_name}' },
    ]);
    // CloudFront refuses to delete a function that a distribution uses.
    expect(lifecycle).not.toHaveProperty('prevent_destroy');
  });

  it.each(['cloudfront-js-1.0', 'cloudfront-js-2.0'] as const)(
    'begins with code that %s takes',
    (runtime) => {
      const source = readFileSync(new URL('terraform/pass-through.js', INFRA), 'utf8');
      expect(checkCode({ source, runtime }, 'pass-through.js')).toEqual([]);
    },
  );
});

describe('the log group', () => {
  it('is that of the function, in us-east-1, and expires', () => {
    const group = only(module.resource.aws_cloudwatch_log_group);
    expect(group).toMatchObject({
      name: '${local.log_group_name}',
      retention_in_days: '${var.log_retention_in_days}',
      provider: '${aws.us_east_1}',
    });
    expect(module.locals.log_group_name).toBe('/aws/cloudfront/function/${local.function_name}');
    const [{ precondition }] = group.lifecycle as readonly [{ precondition: readonly Block[] }];
    expect(precondition[0]?.condition).toBe('${data.aws_region.logs.id == "us-east-1"}');
  });

  it('has a retention that is one of those that AWS knows, never none', () => {
    const [{ condition }] = validationsOf('log_retention_in_days') as [{ condition: string }];
    const allowed = /contains\(\[([\d,\s]+)\], var\.log_retention_in_days\)/.exec(condition)?.[1];
    expect(allowed?.match(/\d+/g)?.join(' ')).toBe(DAYS);
    expect(DAYS.split(' ')).toContain(String(module.variable.log_retention_in_days?.[0].default));
  });
});

describe('alarms', () => {
  it('look at the metrics of failures, with the region without which there are no values', () => {
    const alarm = only(module.resource.aws_cloudwatch_metric_alarm);
    expect(alarm).toMatchObject({
      namespace: 'AWS/CloudFront',
      dimensions: { FunctionName: '${local.function_name}', Region: 'Global' },
      statistic: 'Sum',
      treat_missing_data: 'notBreaching',
      provider: '${aws.us_east_1}',
    });
    expect(String(module.locals.alarms).match(/Function\w+(?=\s+=)/g)).toEqual([
      'FunctionExecutionErrors',
      'FunctionValidationErrors',
      'FunctionThrottles',
    ]);
  });
});

describe('names', () => {
  it.each(['environment', 'sid'])('%s has no hyphen', (name) => {
    const [{ condition }] = validationsOf(name) as [{ condition: string }];
    expect(condition).toBe(`\${can(regex("^[a-z0-9]+$", var.${name}))}`);
  });

  it('purpose leaves "pr" to throwaway functions', () => {
    expect(validationsOf('purpose')[0]?.condition).toContain('!can(regex("(^|-)pr(-|$)"');
  });
});

describe('roles', () => {
  it('have the policies that cf2 prints', () => {
    const [role, policy] = [
      only(module.resource.aws_iam_role),
      only(module.resource.aws_iam_role_policy),
    ];
    const template = (name: string, variables: string) =>
      `\${templatefile("\${local.policies}/\${${name}}.json.tftpl", local.${variables})}`;
    expect(role.assume_role_policy).toBe(template('each.value', 'trust_variables'));
    expect(policy.policy).toBe(template('each.key', 'policy_variables'));
    expect(module.locals.policies).toBe('${path.module}/../policies');
    const named = [module.locals.roles, module.locals.pull_request_role].join().match(/[a-z-]+/g);
    const used = POLICY_ROLE_NAMES.filter((name) => named?.includes(name));
    expect(used).toEqual([
      'pull-request',
      'test',
      'release',
      'trust-pull-request',
      'trust-release',
    ]);
  });

  it.each([
    ['policy_variables', ['pull-request', 'test', 'release']],
    ['trust_variables', ['trust-pull-request', 'trust-release']],
  ] as const)('get all values that their templates need: %s', (local, roles) => {
    const values = Object.keys(module.locals[local] as Block).map((name) => {
      const isList = name.endsWith('s');
      return [name, isList ? ['a'] : ['throwaway', 'log_retention'].includes(name) || 'a'];
    });
    for (const role of roles)
      expect(() => renderTemplate(templateOf(role), Object.fromEntries(values))).not.toThrow();
  });
});

describe('the module', () => {
  it('has nothing but the function and what is around it: no distribution, no user, no key', () => {
    expect(Object.keys(module.resource).sort()).toEqual([
      'aws_cloudfront_function',
      'aws_cloudwatch_log_group',
      'aws_cloudwatch_metric_alarm',
      'aws_iam_role',
      'aws_iam_role_policy',
    ]);
    expect(Object.keys(module.module)).toEqual([]);
  });

  it('works in us-east-1 alone', () => {
    const blocks = [module.resource, module.data].flatMap((kind) =>
      Object.values(kind).flatMap((named) => Object.values(named).map(([block]) => block)),
    );
    expect(blocks.length).toBeGreaterThan(6);
    expect(new Set(blocks.map((it) => it.provider))).toEqual(new Set(['${aws.us_east_1}']));
    expect(module.terraform[0].required_providers).toMatchObject([
      { aws: { configuration_aliases: ['${aws.us_east_1}'] } },
    ]);
  });

  it('grants nothing on everything by itself: policies are templates', () => {
    expect(module.text).not.toMatch(/"\*"|jsonencode|aws_iam_policy_document|UpdateDistribution/);
  });

  it('puts out what a distribution and the application team need', () => {
    expect(Object.keys(module.output).sort()).toEqual([
      'function_arn',
      'function_name',
      'log_group_name',
      'role_arns',
      'tag_command',
    ]);
  });
});

describe('the example', () => {
  it('makes a function of each request, with variables that the module has', () => {
    const { source, for_each, providers, ...passed } = only(example.module);
    expect([source, for_each]).toEqual(['../terraform', '${local.requests}']);
    expect(providers).toEqual({ 'aws.us_east_1': '${aws.us_east_1}' });
    expect(Object.keys(module.variable)).toEqual(expect.arrayContaining(Object.keys(passed)));
    const required = Object.entries(module.variable).filter(([, [it]]) => !('default' in it));
    expect(Object.keys(passed)).toEqual(expect.arrayContaining(required.map(([name]) => name)));
  });

  it('reads every key of a request but those that people act on', () => {
    const keysOf = (path: string) => [
      ...new Set(
        [...example.text.matchAll(new RegExp(`${path}\\.(\\w+)`, 'g'))].map((it) => it[1]),
      ),
    ];
    const { associate, contact, ...read } = requestSchema.shape;
    expect([associate, contact]).not.toContain(undefined);
    expect(keysOf('each\\.value').sort()).toEqual(Object.keys(read).sort());
    expect(keysOf('each\\.value\\.repository').sort()).toEqual(
      Object.keys(read.repository.shape).sort(),
    );
  });
});
