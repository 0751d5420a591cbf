import { loadProject } from '../config/load-project.ts';
import { selectCases } from '../config/select-cases.ts';
import { createReport } from '../core/create-report.ts';
import { hasErrors } from '../core/diagnostics.ts';
import { EXIT } from '../core/errors.ts';
import { exitCodeOf } from '../core/report-totals.ts';
import type { Report } from '../core/report.ts';
import type { OfflineRuntime } from '../core/ports.ts';
import { createFiles } from '../files/working-directory.ts';
import { renderDiagnostics } from '../reporters/terminal/render-diagnostics.ts';
import { renderTerminal } from '../reporters/terminal/render-terminal.ts';
import { writeReportFiles } from '../roots/report-files.ts';
import { connectAws, findAwsAccess } from '../roots/connect-aws.ts';
import { checkCode } from '../runtime/checker/check-code.ts';
import { testProject, type TestOptions } from '../usecases/test-project.ts';
import { findSources } from './find-sources.ts';
import { badOption, parseChoice } from './options.ts';
import { addProjectOptions, projectRequest, type ProjectFlags } from './project-options.ts';
import type { AddCommand } from './command.ts';
import { createRuntime } from './runtime.ts';

interface TestFlags extends ProjectFlags {
  readonly testNamePattern?: string;
  readonly tags?: string;
  readonly engine?: string;
  readonly stage?: string;
  readonly endpointUrl?: string;
  readonly reporter: readonly string[];
  readonly verbose?: boolean;
}

/** `cf2 test`: runs tests and changes nothing anywhere. */
export const addTest: AddCommand = (program, { terminal, exit }) => {
  const command = program
    .command('test')
    .argument('[id | source | file[:line]...]', 'what to test (default: all of the configuration)')
    .description('run tests, offline unless --engine says otherwise');
  addProjectOptions(command)
    .option('-t, --test-name-pattern <regex>', 'only tests whose id matches')
    .option('--tags <list>', 'only tests with one of these tags, comma separated')
    .option('--engine <name>', 'offline or aws', 'offline')
    .option('--stage <name>', 'stage to test on aws: development or live', 'development')
    .option('--endpoint-url <url>', 'endpoint instead of AWS')
    .option('--reporter <name>', 'default, json=path or junit=path; repeatable', collect, [])
    .option('--verbose', 'print events and raw output too')
    .addHelpText(
      'after',
      `
Examples:
  cf2 test
  cf2 test functions/redirects.js
  cf2 test functions/redirects.test.yml:4
  cf2 test redirects --engine aws --stage live
  cf2 test --tags smoke --reporter default --reporter junit=reports/junit.xml`,
    )
    .action(async (selections: string[], flags: TestFlags) => {
      const reporters = parseReporters(flags.reporter);
      const offline = createRuntime();
      try {
        const report = await test(selections, flags, offline);
        if (reporters.terminal) {
          const verbose = flags.verbose ?? false;
          terminal.out(renderTerminal(report, { ...terminal, verbose }));
        }
        const { problems } = await writeReportFiles(report, process.cwd(), reporters);
        terminal.err(problems.length === 0 ? '' : renderDiagnostics(problems, new Map(), terminal));
        exit(exitCodeOf(report) || (problems.length === 0 ? EXIT.passed : EXIT.failed));
      } finally {
        await offline.close();
      }
    });
};

async function test(
  selections: readonly string[],
  flags: TestFlags,
  offline: OfflineRuntime,
): Promise<Report> {
  const startedAt = Date.now();
  const files = createFiles(process.cwd());
  const { options, endpoint } = await parseEngine(flags);
  const inputs = await findSources(files, selections);
  const project = await loadProject(files, projectRequest(flags, [], inputs));
  const { testNamePattern: pattern, tags } = flags;
  const selected = hasErrors(project.diagnostics)
    ? { suite: project.suite, diagnostics: [] }
    : selectCases(project.suite, selections, { pattern, tags: tags?.split(',') });
  const loading = [...project.diagnostics, ...selected.diagnostics];
  const facts = { startedAt, endpoint, engines: [options.engine] };
  if (hasErrors(loading)) {
    return createReport({ ...facts, diagnostics: loading, sources: project.sources });
  }
  const ports = { files, offline, check: checkCode, clock: Date.now, progress: () => undefined };
  const findings = await testProject(ports, selected.suite, options);
  return createReport({
    ...facts,
    ...findings,
    offlineReason: options.engine === 'offline' ? 'asked' : undefined,
    diagnostics: [...loading, ...findings.diagnostics],
    sources: new Map([...project.sources, ...findings.sources]),
    durationMs: Date.now() - startedAt,
  });
}

async function parseEngine(
  flags: TestFlags,
): Promise<{ options: TestOptions; endpoint: string | undefined }> {
  const engine = parseChoice('--engine', flags.engine, ['offline', 'aws']);
  const stage = parseChoice('--stage', flags.stage, ['development', 'live']);
  if (engine !== 'aws') return { options: { engine: 'offline' }, endpoint: undefined };
  const given = flags.endpointUrl && { AWS_ENDPOINT_URL_CLOUDFRONT: flags.endpointUrl };
  const { endpoint } = await findAwsAccess({ ...process.env, ...given });
  const { cloudfront } = await connectAws(process.env, endpoint);
  return {
    options: { engine, cloudfront, stage: stage === 'live' ? 'LIVE' : 'DEVELOPMENT' },
    endpoint,
  };
}

function collect(value: string, values: readonly string[]): readonly string[] {
  return [...values, value];
}

function parseReporters(names: readonly string[]) {
  const fileOf = (kind: string): string | undefined =>
    names.find((name) => name.startsWith(`${kind}=`))?.slice(kind.length + 1);
  for (const name of names) {
    if (!/^(default|(json|junit)=.+)$/.test(name)) {
      throw badOption('--reporter', name, 'default, json=path or junit=path');
    }
  }
  return {
    terminal: names.length === 0 || names.includes('default'),
    junitFile: fileOf('junit'),
    jsonFile: fileOf('json'),
  };
}
