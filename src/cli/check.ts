import { loadProject } from '../config/load-project.ts';
import { hasErrors } from '../core/diagnostics.ts';
import { EXIT, InputError } from '../core/errors.ts';
import type { Suite } from '../core/function-config.ts';
import { RUNTIMES, type Runtime } from '../core/runtimes.ts';
import { createFiles } from '../files/working-directory.ts';
import { renderDiagnosticsJson } from '../reporters/diagnostics-json.ts';
import { renderDiagnostics } from '../reporters/terminal/render-diagnostics.ts';
import { checkCode } from '../runtime/checker/check-code.ts';
import { checkProject, type CheckFindings } from '../usecases/check-project.ts';
import { selectCases } from '../config/select-cases.ts';
import { findSources } from './find-sources.ts';
import { parseChoice } from './options.ts';
import { addProjectOptions, projectRequest, type ProjectFlags } from './project-options.ts';
import type { AddCommand } from './command.ts';

interface CheckFlags extends ProjectFlags {
  readonly runtime?: string;
  readonly json?: boolean;
}

/** `cf2 check`: what is wrong without running anything. */
export const addCheck: AddCommand = (program, { terminal, exit }) => {
  const command = program
    .command('check')
    .argument('[id | source...]', 'functions to check (default: all of the configuration)')
    .description('check configuration, test files, size and language; runs nothing');
  addProjectOptions(command)
    .option('--runtime <name>', `check for ${RUNTIMES.join(' or ')}, whatever is configured`)
    .option('--json', 'print a JSON list of { code, severity, message, file, line, column }')
    .addHelpText(
      'after',
      `
Examples:
  cf2 check
  cf2 check functions/redirects.js --runtime cloudfront-js-1.0
  cf2 check --json`,
    )
    .action(async (selections: string[], flags: CheckFlags) => {
      const { diagnostics, sources } = await check(selections, flags);
      if (flags.json) terminal.out(renderDiagnosticsJson(diagnostics));
      else if (diagnostics.length === 0) terminal.out('✓ nothing to complain about\n');
      else terminal.out(renderDiagnostics(diagnostics, sources, terminal));
      if (hasErrors(diagnostics)) exit(EXIT.invalid);
    });
};

async function check(selections: readonly string[], flags: CheckFlags): Promise<CheckFindings> {
  const runtime = parseChoice('--runtime', flags.runtime, RUNTIMES);
  const files = createFiles(process.cwd());
  const inputs = await findSources(files, selections);
  const request = projectRequest({ ...flags, allowNoTests: true }, [], inputs);
  const project = await loadProject(files, request);
  const selected = selectCases(project.suite, selections);
  const loading = [...project.diagnostics, ...selected.diagnostics];
  if (hasErrors(loading)) return { diagnostics: loading, sources: project.sources };
  try {
    const suite = withRuntime(selected.suite, runtime);
    const checked = await checkProject({ files, check: checkCode }, suite);
    return {
      diagnostics: [...loading, ...checked.diagnostics],
      sources: new Map([...project.sources, ...checked.sources]),
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { diagnostics: [...loading, ...error.diagnostics], sources: project.sources };
  }
}

function withRuntime(suite: Suite, runtime: Runtime | undefined): Suite {
  if (runtime === undefined) return suite;
  return { functions: suite.functions.map((fn) => ({ ...fn, runtime })) };
}
