import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import { PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import { SDK_ENVIRONMENT } from '../../src/aws/environment.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { removeProjects, writeProject } from '../builders/project.ts';
import { runCli } from '../builders/run-cli.ts';
import { cloudWatchClient } from '../builders/sdk-client.ts';
import { startTestEmulator } from '../builders/start-emulator.ts';
import { create, publish, R1, update } from '../emulator/api.ts';
import { callLogs } from '../emulator/logs/logs-api.ts';

Object.assign(process.env, SDK_ENVIRONMENT);

const servers: Server[] = [];
afterAll(async () => {
  servers.forEach((server) => server.close());
  await removeProjects();
});

const CODE = 'function handler(event) {\n  return event.request;\n}\n';
const GROUP = '/aws/cloudfront/function/fn';

const PROJECT: Record<string, string> = {
  'cloudfront-functions.yml': [
    'functions:',
    '  site:',
    '    source: site.js',
    '    name: fn',
    '    runtime: cloudfront-js-2.0',
    '',
  ].join('\n'),
  'site.js': CODE,
};

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };

interface Shown {
  readonly code: string;
  readonly level: string;
  readonly message: string;
  readonly mend?: string;
  readonly args: Readonly<Record<string, unknown>>;
}

interface World {
  readonly files?: Record<string, string>;
  /** Makes it LIVE too. */
  readonly isLive?: boolean;
  readonly stores?: readonly { name: string; items: Record<string, string> }[];
}

async function world({ files = PROJECT, isLive = true, stores = [] }: World = {}) {
  const emulator = await startTestEmulator({ now: Date.now, keyValueStores: stores });
  await create(emulator, { code: CODE });
  if (isLive) await publish(emulator, R1);
  const folder = await writeProject(files);
  const environment = { AWS_ENDPOINT_URL: emulator.url, ...KEYS, AWS_REGION: 'eu-west-1' };
  const cf2 = (...args: string[]) => runCli(folder, ['doctor', ...args], environment);
  /** Findings of the caller and of the one function, by code. */
  const examine = async (...args: string[]) => {
    const { exitCode, stdout, stderr } = await cf2(...args, '--json');
    const parsed = JSON.parse(stdout || '{"examined":[]}') as { examined: { findings: Shown[] }[] };
    const findings = parsed.examined.flatMap((it) => it.findings);
    const byLevel = (level: string) => findings.filter((it) => it.level === level);
    const codes = (level: string) => byLevel(level).map(({ code }) => code);
    return { exitCode, stderr, findings, codes };
  };
  return { emulator, folder, cf2, examine };
}

async function putAlarm({ url }: Emulator, MetricName: string, more: object = {}) {
  const client = cloudWatchClient(url);
  const alarm = {
    AlarmName: `alarm-${MetricName}`,
    Namespace: 'AWS/CloudFront',
    MetricName,
    Dimensions: [
      { Name: 'FunctionName', Value: 'fn' },
      { Name: 'Region', Value: 'Global' },
    ],
    Statistic: 'Sum' as const,
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 0,
    ComparisonOperator: 'GreaterThanThreshold' as const,
    AlarmActions: ['arn:aws:sns:us-east-1:123456789012:page'],
  };
  await client.send(new PutMetricAlarmCommand({ ...alarm, ...more }));
}

const METRICS = ['FunctionExecutionErrors', 'FunctionValidationErrors', 'FunctionThrottles'];
const WRITES = /^(Put|Create|Delete|Update|Publish|Tag|Untag|Set)/;

/** Calls that changed something: those that were carried out. */
const changes = ({ requests }: Emulator) =>
  requests
    .filter(({ operation, status }) => WRITES.test(operation) && status < 300)
    .map(({ operation }) => operation);

describe('cf2 doctor', () => {
  it('finds what is not as it should be, with the mend of each, and changes nothing', async () => {
    const { emulator, examine, cf2 } = await world();
    const before = changes(emulator).length;
    const { exitCode, findings, codes } = await examine('site');
    expect(exitCode).toBe(1);
    expect(codes('problem')).toEqual(['group-missing']);
    expect(codes('warning')).toEqual([
      'long-lived-credentials',
      'not-associated',
      'alarm-missing',
      'alarm-missing',
      'alarm-missing',
    ]);
    expect(codes('ok')).toEqual(['code-fine', 'live', 'source-live']);
    expect(codes('unknown')).toEqual([]);
    expect(findings.filter(({ code }) => code === 'may').map(({ args }) => args)).toEqual([
      { operation: 'TestFunction' },
      { operation: 'UpdateFunction' },
      { operation: 'PublishFunction' },
    ]);
    const wanting = findings.filter(({ level }) => level === 'problem' || level === 'warning');
    expect(wanting.filter(({ mend }) => !mend)).toEqual([]);
    const text = await cf2();
    expect(text.exitCode).toBe(1);
    expect(text.stdout).toContain('site (fn)\n');
    expect(text.stdout).toContain(`  problem there is no log group ${GROUP} in us-east-1`);
    expect(text.stdout).toMatch(/\n1 problem, 5 warnings, everything was looked at\n$/);
    expect(changes(emulator)).toHaveLength(before);
  });

  it('has nothing to say of a function where everything is in order', async () => {
    const files = {
      ...PROJECT,
      'cloudfront-functions.yml': `${PROJECT['cloudfront-functions.yml']}    kvs: none\n`,
    };
    const { emulator, examine } = await world({ files });
    await callLogs(emulator, 'CreateLogGroup', { logGroupName: GROUP });
    await callLogs(emulator, 'PutRetentionPolicy', { logGroupName: GROUP, retentionInDays: 14 });
    for (const metric of METRICS) await putAlarm(emulator, metric);
    const { exitCode, codes, findings } = await examine('fn');
    expect(exitCode).toBe(0);
    expect(codes('problem')).toEqual([]);
    expect(codes('warning')).toEqual(['long-lived-credentials', 'not-associated']);
    expect(codes('ok')).toEqual([
      'code-fine',
      'live',
      'source-live',
      'store-fine',
      'group-expires',
      'alarm-fine',
      'alarm-fine',
      'alarm-fine',
    ]);
    expect(findings.find(({ code }) => code === 'group-expires')?.args).toMatchObject({ days: 14 });
  });

  it('--fix-retention makes the log group, lets one expire, and keeps what expires already', async () => {
    const { emulator, examine } = await world();
    const groups = async () =>
      (await callLogs(emulator, 'DescribeLogGroups')).output.logGroups as object[];
    const made = await examine('site', '--fix-retention', '30');
    expect([made.exitCode, made.codes('problem')]).toEqual([0, []]);
    expect(made.findings).toContainEqual(
      expect.objectContaining({ code: 'group-made', args: { group: GROUP, days: 30 } }),
    );
    expect(await groups()).toMatchObject([{ logGroupName: GROUP, retentionInDays: 30 }]);
    const kept = await examine('site', '--fix-retention', '7');
    expect(kept.codes('note')).toContain('group-kept');
    expect(await groups()).toMatchObject([{ retentionInDays: 30 }]);
    await callLogs(emulator, 'DeleteRetentionPolicy', { logGroupName: GROUP });
    expect((await examine('site')).codes('problem')).toEqual(['group-never-expires']);
    expect((await examine('site', '--fix-retention', '7')).codes('ok')).toContain(
      'group-expires-now',
    );
    expect(await groups()).toMatchObject([{ retentionInDays: 7 }]);
  });

  it('a mend that is not allowed names its permission, and no half of it stays unsaid', async () => {
    const { emulator, cf2 } = await world();
    for (const operation of ['DescribeLogGroups', 'CreateLogGroup', 'PutRetentionPolicy']) {
      emulator.faults.set([{ operation, fault: 'access-denied' }]);
      const { exitCode, stdout, stderr } = await cf2('site', '--fix-retention', '30');
      expect([exitCode, stdout]).toEqual([3, '']);
      expect(stderr).toContain(`allow logs:${operation} on ${GROUP}`);
    }
  });

  it('names missing permissions one by one, and goes on with the rest', async () => {
    const { emulator, examine } = await world();
    const reads = {
      GetFunction: 'cloudfront:GetFunction',
      DescribeFunction: 'cloudfront:DescribeFunction',
      DescribeLogGroups: 'logs:DescribeLogGroups',
      FilterLogEvents: 'logs:FilterLogEvents',
      DescribeAlarms: 'cloudwatch:DescribeAlarms',
      GetMetricData: 'cloudwatch:GetMetricData',
    };
    emulator.faults.set(
      Object.keys(reads).map((operation) => ({ operation, fault: 'access-denied', times: 9 })),
    );
    const { exitCode, findings, codes } = await examine('site');
    const denied = findings.filter(({ code }) => code === 'not-allowed');
    expect(new Set(denied.map(({ args }) => args.permission))).toEqual(
      new Set(Object.values(reads)),
    );
    expect(codes('unknown').filter((code) => code === 'may-unknown')).toHaveLength(3);
    expect([exitCode, codes('problem')]).toEqual([0, []]);
  });

  it('shows that a pull request’s role cannot publish, and that another one can', async () => {
    const { emulator, examine } = await world();
    await callLogs(emulator, 'CreateLogGroup', { logGroupName: GROUP });
    await callLogs(emulator, 'PutRetentionPolicy', { logGroupName: GROUP, retentionInDays: 14 });
    const deny = (...operations: string[]) =>
      emulator.faults.set(
        operations.map((operation) => ({ operation, fault: 'access-denied', times: 9 })),
      );
    const before = changes(emulator).length;
    const strong = await examine('site', '--as', 'pull-request');
    expect([strong.exitCode, strong.codes('problem')]).toEqual([1, ['role-may', 'role-may']]);
    deny('UpdateFunction', 'PublishFunction');
    const right = await examine('site', '--as', 'pull-request');
    expect([right.exitCode, right.codes('problem')]).toEqual([0, []]);
    expect(right.findings.filter(({ code }) => code === 'may-not')).toHaveLength(2);
    const weak = await examine('site', '--as', 'release');
    expect([weak.exitCode, weak.codes('problem')]).toEqual([1, ['role-may-not', 'role-may-not']]);
    // Who may not test cannot show that ETags are minded: no update is tried then.
    deny('TestFunction', 'PublishFunction');
    const reader = await examine('site', '--as', 'test');
    expect(reader.codes('problem')).toEqual(['role-may-not', 'role-not-shown']);
    expect(reader.codes('unknown')).toEqual(['may-unknown']);
    expect(changes(emulator)).toHaveLength(before);
  });

  it('asks for no publish where one could change something, and none at all with --no-probe', async () => {
    const { emulator, examine } = await world();
    await update(emulator, R1, { code: `${CODE}// new\n` });
    const { findings, codes } = await examine('site', '--as', 'pull-request');
    const asked = () => emulator.requests.map(({ operation }) => operation);
    expect(asked().filter((it) => it === 'PublishFunction')).toHaveLength(1);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'may-unknown',
        args: { operation: 'PublishFunction', because: 'unpublished' },
      }),
    );
    expect(codes('problem')).toEqual(['group-missing', 'role-may', 'role-not-shown']);
    expect(codes('warning')).toContain('unpublished');
    const count = asked().filter((it) => /^(Test|Update|Publish)/.test(it)).length;
    const silent = await examine('site', '--no-probe');
    expect(silent.codes('unknown')).toEqual(['may-unknown', 'may-unknown', 'may-unknown']);
    expect(asked().filter((it) => /^(Test|Update|Publish)/.test(it))).toHaveLength(count);
  });

  it('goes no further with a server that does not mind ETags', async () => {
    const { emulator, folder } = await world();
    const seen: string[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        if (method !== 'GET') seen.push(`${method} ${url}`);
        // The revision that it has, whatever it was told.
        const rest = Object.fromEntries(
          Object.entries(headers as Record<string, string>).filter(
            ([it]) => it !== 'content-length',
          ),
        );
        const forwarded: Record<string, string> = { ...rest, 'if-match': R1 };
        void fetch(`${emulator.url}${url}`, {
          method,
          headers: forwarded,
          ...(method === 'GET' ? {} : { body }),
        }).then(async (answer) => {
          const headersOf = Object.fromEntries(answer.headers);
          delete headersOf['content-length'];
          delete headersOf.connection;
          response.writeHead(answer.status, headersOf);
          response.end(Buffer.from(await answer.arrayBuffer()));
        });
      });
    });
    servers.push(server.listen(0, '127.0.0.1'));
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { exitCode, stdout } = await runCli(
      folder,
      ['doctor', 'site', '--endpoint-url', url],
      KEYS,
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain('carried out TestFunction under an ETag that nothing has');
    expect(seen.filter((it) => /function\/fn(\/publish)?$/.test(it))).toEqual([]);
    expect(seen).toContain('POST /2020-05-31/function/fn/test');
  });

  it('compares stages, source, configuration and key value store', async () => {
    const config = PROJECT['cloudfront-functions.yml'] ?? '';
    const files = {
      ...PROJECT,
      'cloudfront-functions.yml': `${config}    comment: ours\n    kvs: pages\n`,
      'site.js': `${CODE}// another\n`,
    };
    const stores = [{ name: 'pages', items: {} }];
    const { examine } = await world({ files, stores });
    const { findings, codes } = await examine('site');
    expect(codes('warning')).toEqual(expect.arrayContaining(['source-not-live', 'config-differs']));
    const differs = findings.find(({ code }) => code === 'config-differs');
    expect(differs?.args).toEqual({ what: 'comment', configured: 'ours', actual: '' });
    expect(codes('problem')).toEqual(['store-differs', 'store-differs', 'group-missing']);
    const other = await world({ files });
    expect((await other.examine('site')).codes('problem')).toContain('store-unknown');
  });

  it('tells alarms that never ring, tell nobody, or ring', async () => {
    const { emulator, examine } = await world();
    const [errors = '', validation = '', throttles = ''] = METRICS;
    await putAlarm(emulator, errors, {
      Dimensions: [{ Name: 'FunctionName', Value: 'fn' }],
    });
    await putAlarm(emulator, validation, { ActionsEnabled: false });
    await putAlarm(emulator, throttles, { AlarmName: 'x\u001b[2J' });
    await putAlarm(emulator, throttles, {
      AlarmName: 'other',
      Dimensions: [{ Name: 'FunctionName', Value: 'other' }],
    });
    const { findings } = await examine('site');
    const alarms = findings.filter(({ code }) => code.startsWith('alarm-'));
    expect(alarms.map(({ code, args }) => [code, args.metric ?? args.alarm])).toEqual([
      ['alarm-blind', errors],
      ['alarm-silent', `alarm-${validation}`],
      ['alarm-fine', throttles],
      ['alarm-missing', errors],
    ]);
    // eslint-disable-next-line no-control-regex -- what must not be there
    expect(JSON.stringify(findings)).not.toMatch(/\u001b/);
  });

  it('says what is not there: LIVE, the function, AWS', async () => {
    const { cf2, examine, emulator, folder } = await world({ isLive: false });
    const notLive = await examine('site');
    expect(notLive.codes('problem')).toEqual(['not-live', 'group-missing']);
    const bare = await writeProject({ 'x.txt': '' });
    const environment = { AWS_ENDPOINT_URL: emulator.url, ...KEYS };
    const none = await runCli(bare, ['doctor', 'typo', '--fix-retention', '30'], environment);
    expect([none.exitCode, none.stdout]).toEqual([
      1,
      expect.stringContaining('there is no function typo in this account'),
    ]);
    expect(changes(emulator).filter((it) => it === 'CreateLogGroup')).toEqual([]);
    await emulator.close();
    const gone = await cf2('site');
    expect([gone.exitCode, gone.stdout]).toEqual([3, '']);
    expect(gone.stderr).toContain('cannot connect to');
    const nobody = await runCli(folder, ['doctor', 'site', '--json']);
    expect(nobody.exitCode).toBe(0);
    expect(nobody.stdout).toContain('"code":"no-credentials"');
    expect(nobody.stdout).toContain('"code":"code-fine"');
    const asked = await runCli(folder, ['doctor', 'site', '--fix-retention', '30']);
    expect([asked.exitCode, asked.stderr]).toEqual([
      3,
      expect.stringContaining('no usable AWS credentials'),
    ]);
  });

  it.each([
    [['--fix-retention', '0'], 'a number of days after which logs expire: 1, 3, 5'],
    [['--fix-retention', 'never'], 'a number of days after which logs expire'],
    [['--as', 'admin'], 'pull-request, test, release'],
    [['nosuch'], 'there is no function "nosuch"'],
  ])('refuses %j', async (args, says) => {
    const folder = await writeProject(PROJECT);
    const { exitCode, stdout, stderr } = await runCli(folder, ['doctor', ...args], KEYS);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });
});
