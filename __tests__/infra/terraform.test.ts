import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CloudFrontClient,
  CreateFunctionCommand,
  PublishFunctionCommand,
  UpdateFunctionCommand,
} from '@aws-sdk/client-cloudfront';
import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { createTestRuntime } from '../builders/offline-runtime.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { policyOf, type Policy } from '../builders/policies.ts';
import { CREDENTIALS } from '../builders/run-action.ts';
import { runCli } from '../builders/run-cli.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { answerOf, runClient } from '../clients/clients.ts';

const ACCOUNT = '111122223333';
const NAME = 'prod-app-redirect';

const folder = mkdtempSync(path.join(tmpdir(), 'cf2-infra-'));
const INFRA = fileURLToPath(new URL('../../infra', import.meta.url));
const HANDED = path.join(folder, 'handed');

/** Every service of the provider that the module calls is the emulator. */
const PROVIDER = `
provider "aws" {
  alias                       = "us_east_1"
  region                      = "us-east-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  max_retries                 = 1
  endpoints {
    cloudfront = var.endpoint
    cloudwatch = var.endpoint
    logs       = var.endpoint
    sts        = var.endpoint
  }
}
`;
const ENDPOINT = 'variable "endpoint" {}\n';

const SOURCE = `
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}
`;

/** Calls the module; roles are only planned, because the emulator has no IAM. */
function module(name: string, differences: Readonly<Record<string, string>> = {}): string {
  const values = { environment: '"prod"', sid: '"app"', purpose: '"redirect"' };
  const given = Object.entries({ ...values, ...differences }).map((it) => `  ${it.join(' = ')}`);
  const fixed = '  source = "../infra/terraform"\n  providers = { aws.us_east_1 = aws.us_east_1 }';
  return `module "${name}" {\n${fixed}\n${given.join('\n')}\n}\n`;
}

/** Terraform with its AWS provider, from wherever this machine's configuration says; undefined without. */
function installed(): string | undefined {
  if (answerOf('terraform', 'version') === undefined) return undefined;
  cpSync(INFRA, path.join(folder, 'infra'), { recursive: true });
  cpSync(path.join(folder, 'infra/example'), HANDED, { recursive: true });
  writeFileSync(path.join(folder, 'infra/example/provider_override.tf'), PROVIDER);
  writeFileSync(path.join(folder, 'infra/example/endpoint.tf'), ENDPOINT);
  rmSync(path.join(HANDED, 'main.tf'));
  writeFileSync(path.join(HANDED, 'provider.tf'), SOURCE + ENDPOINT + PROVIDER);
  writeFileSync(path.join(HANDED, 'main.tf'), module('function'));
  return [path.join(folder, 'infra/example'), HANDED]
    .map((at) => answerOf('terraform', `-chdir=${at}`, 'init', '-no-color', '-input=false'))
    .reduce((all, one) => (one === undefined || all === undefined ? undefined : all + one), '');
}

const withFormat = answerOf('terraform', 'version') === undefined ? it.skip : it;
withFormat('terraform fmt (or terraform is not on PATH): the module and its example', async () => {
  const args = ['fmt', '-check', '-recursive', '-diff'];
  expect(await runClient('terraform', args, { cwd: INFRA })).toBe('');
});

const found = installed();
const withTerraform = found === undefined ? describe.skip : describe;
const version = /Installed hashicorp\/aws (v\S+)/.exec(found ?? '')?.[1];

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await removeProjects();
});

interface Planned {
  readonly type: string;
  readonly index?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

withTerraform(`Terraform, hashicorp/aws ${version ?? 'not installed, or terraform is not'}`, () => {
  const runtime = createTestRuntime();
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startTestEmulator({ runtime, now: Date.now, accountId: ACCOUNT });
  });
  afterAll(() => runtime.close());

  const terraform = (cwd: string, ...args: string[]) =>
    runClient('terraform', args, {
      cwd,
      env: { TF_VAR_endpoint: emulator.url, TF_IN_AUTOMATION: '1' },
    });

  /** What terraform says when it refuses, on one line. */
  async function refusal(cwd: string, ...args: string[]): Promise<string> {
    const refused = await terraform(cwd, ...args, '-no-color').then(
      () => ({ stderr: 'it was not refused' }),
      (error: unknown) => error as { stderr: string },
    );
    return refused.stderr.replace(/[\s│╷╵]+/g, ' ');
  }

  const live = async (name = NAME) =>
    (await fetch(`${emulator.url}/2020-05-31/function/${name}?Stage=LIVE`)).text();

  it('plans roles, alarms and the log group of the example as cf2 would print them', async () => {
    const at = path.join(folder, 'infra/example');
    await terraform(at, 'validate');
    await terraform(at, 'plan', '-input=false', '-out=plan');
    const shown = JSON.parse(await terraform(at, 'show', '-json', 'plan')) as {
      planned_values: { root_module: { child_modules: { resources: Planned[] }[] } };
    };
    const all = shown.planned_values.root_module.child_modules.flatMap(
      ({ resources }) => resources,
    );
    const planned = (type: string) => all.filter((it) => it.type === type);
    const json = (type: string, key: string): Record<string, Policy> =>
      Object.fromEntries(
        planned(type).map(({ index = '', values }): [string, Policy] => [
          index,
          JSON.parse(String(values[key])) as Policy,
        ]),
      );
    const texts = {
      '--account': [ACCOUNT],
      '--function': [NAME],
      '--repository': ['octo/site'],
      '--repository-id': ['456'],
      '--owner-id': ['123'],
      '--environment': ['production'],
    };
    expect(json('aws_iam_role_policy', 'policy')).toEqual({
      'pull-request': policyOf('pull-request', { texts, throwaway: true }),
      release: policyOf('release', { texts }),
    });
    expect(json('aws_iam_role', 'assume_role_policy')).toEqual({
      'pull-request': policyOf('trust-pull-request', { texts }),
      release: policyOf('trust-release', { texts }),
    });
    const alarms = planned('aws_cloudwatch_metric_alarm').map(({ values }) => values);
    expect(alarms.map((it) => it.metric_name)).toEqual([
      'FunctionExecutionErrors',
      'FunctionThrottles',
      'FunctionValidationErrors',
    ]);
    for (const it of alarms)
      expect(it.dimensions).toEqual({ FunctionName: NAME, Region: 'Global' });
    expect(planned('aws_cloudwatch_log_group')[0]?.values).toMatchObject({
      name: `/aws/cloudfront/function/${NAME}`,
      retention_in_days: 30,
    });
  }, 600_000);

  it('refuses what would leak or never expire, all of it at once', async () => {
    const at = path.join(folder, 'refused');
    cpSync(HANDED, at, { recursive: true });
    const bad = {
      hyphen: { sid: '"app-admin"' },
      upper: { environment: '"Prod"' },
      throwaway: { purpose: '"redirect-pr-7"' },
      never: { log_retention_in_days: '0' },
      odd: { log_retention_in_days: '31' },
      runtime: { runtime: '"nodejs"' },
      pulls: { pull_requests: '"publish"' },
      store: {
        key_value_store_arns: '["arn:aws:cloudfront::111122223333:key-value-store/*"]',
      },
    };
    const calls = Object.entries(bad).map(([name, it]) => module(name, it));
    writeFileSync(path.join(at, 'main.tf'), calls.join(''));
    await terraform(at, 'init', '-input=false');
    const said = await refusal(at, 'plan', '-input=false');
    const errors = said.match(/Error: Invalid value for variable/g) ?? [];
    expect(errors).toHaveLength(Object.keys(bad).length);
    expect(said).toMatch(/0, which means never, is refused/);
  }, 600_000);

  it('hands over: what the application team publishes stays, whatever infrastructure changes', async () => {
    await terraform(HANDED, 'apply', '-auto-approve', '-input=false');
    const operations = emulator.requests.map(({ operation }) => operation);
    const [group, retention, created] = [
      'CreateLogGroup',
      'PutRetentionPolicy',
      'CreateFunction',
    ].map((it) => operations.indexOf(it));
    expect(group).toBeGreaterThanOrEqual(0);
    expect(retention).toBeGreaterThan(group!);
    expect(created).toBeGreaterThan(retention!);
    expect(await live()).toBe(readFileSync(path.join(INFRA, 'terraform/pass-through.js'), 'utf8'));

    const workspace = await writeProject({
      'cloudfront-functions.yml': `functions:\n  redirect: { name: ${NAME}, source: redirect.js }\n`,
      'redirect.js': CODE,
      'redirect.test.yml': 'tests:\n  - { request: /a, expect: 301 /new }\n',
    });
    const environment = { ...CREDENTIALS, AWS_ENDPOINT_URL: emulator.url };
    const deploy = (...args: string[]) => runCli(workspace, ['deploy', ...args], environment);
    expect((await deploy('--publish')).exitCode).toBe(0);
    expect(await live()).toBe(CODE);

    // DEVELOPMENT holds what nobody has reviewed.
    writeFileSync(path.join(workspace, 'redirect.js'), DRAFT);
    expect((await deploy()).exitCode).toBe(0);
    const change = {
      comment: '"new"',
      log_retention_in_days: '90',
      tags: '{ team = "edge" }',
    };
    writeFileSync(path.join(HANDED, 'main.tf'), module('function', change));
    const before = emulator.requests.length;
    await terraform(HANDED, 'apply', '-auto-approve', '-input=false');
    const writes = emulator.requests
      .slice(before)
      .filter(({ operation }) => !/^(Get|Describe|List)/.test(operation));
    expect(writes.map(({ service }) => service)).toContain('logs');
    expect(writes.map(({ service }) => service)).not.toContain('cloudfront');
    expect(await live()).toBe(CODE);

    // A new name is no change of a function.
    writeFileSync(path.join(HANDED, 'main.tf'), module('function', { sid: '"shop"' }));
    expect(await refusal(HANDED, 'plan', '-input=false')).toMatch(/a function keeps its name/);

    // What the module does not do, because this would happen.
    const main = path.join(folder, 'infra/terraform/main.tf');
    const text = readFileSync(main, 'utf8');
    writeFileSync(main, text.replace('ignore_changes = all', 'ignore_changes = [code]'));
    writeFileSync(path.join(HANDED, 'main.tf'), module('function', change));
    await terraform(HANDED, 'apply', '-auto-approve', '-input=false');
    expect(await live()).toBe(DRAFT);
    writeFileSync(main, text);
  }, 600_000);

  it('takes over a function and a log group that are there, as they are', async () => {
    const name = 'prod-app-old';
    await withOldFunction(emulator, name);
    const at = path.join(folder, 'adopted');
    cpSync(path.join(HANDED, 'provider.tf'), path.join(at, 'provider.tf'));
    const adopt = (type: string, id: string) =>
      `import {\n  to = module.old.${type}.function\n  id = "${id}"\n}\n`;
    writeFileSync(
      path.join(at, 'main.tf'),
      adopt('aws_cloudfront_function', name) +
        adopt('aws_cloudwatch_log_group', `/aws/cloudfront/function/${name}`) +
        module('old', { purpose: '"old"' }),
    );
    await terraform(at, 'init', '-input=false');
    const before = emulator.requests.length;
    await terraform(at, 'apply', '-auto-approve', '-input=false');
    const operations = emulator.requests.slice(before).map((it) => it.operation);
    expect(operations).toContain('PutRetentionPolicy');
    expect(operations.filter((it) => /^(Create|Update|Publish|Delete)/.test(it))).toEqual([]);
    expect(await live(name)).toBe(CODE);
  }, 600_000);
});

const CODE = [
  'function handler(event) {',
  "  return { statusCode: 301, headers: { location: { value: '/new' } } };",
  '}',
  '',
].join('\n');

/** A function that somebody made by hand, with another draft, and a log group that never expires. */
async function withOldFunction({ url: endpoint }: Emulator, name: string): Promise<void> {
  const options = {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
  };
  const cloudfront = new CloudFrontClient(options);
  const config = { Comment: '', Runtime: 'cloudfront-js-2.0' } as const;
  const written = (code: string) => ({
    Name: name,
    FunctionConfig: config,
    FunctionCode: new TextEncoder().encode(code),
  });
  const { ETag: IfMatch } = await cloudfront.send(new CreateFunctionCommand(written(CODE)));
  await cloudfront.send(new PublishFunctionCommand({ Name: name, IfMatch }));
  await cloudfront.send(new UpdateFunctionCommand({ ...written(DRAFT), IfMatch }));
  const logGroupName = `/aws/cloudfront/function/${name}`;
  await new CloudWatchLogsClient(options).send(new CreateLogGroupCommand({ logGroupName }));
}

const DRAFT = `${CODE}// nobody has reviewed this\n`;
