import { hasErrors } from '../core/diagnostics.ts';
import { EXIT } from '../core/errors.ts';
import { RUNTIMES } from '../core/runtimes.ts';
import { createFiles } from '../files/working-directory.ts';
import { renderDiagnosticsJson } from '../reporters/diagnostics-json.ts';
import { renderDiagnostics } from '../reporters/terminal/render-diagnostics.ts';
import { renderSizes } from '../reporters/terminal/render-sizes.ts';
import { explain } from './check/explain.ts';
import { runCheck, type Checked, type CheckFlags } from './check/run-check.ts';
import { checkRequests } from './policy/check-requests.ts';
import { addProjectOptions } from './project-options.ts';
import type { AddCommand } from './command.ts';
import type { Terminal } from './terminal.ts';

interface Flags extends CheckFlags {
  readonly json?: boolean;
  readonly explain?: string | true;
  /** The files are requests for functions. */
  readonly request?: boolean;
}

/** `cf2 check`: what is wrong without running anything. */
export const addCheck: AddCommand = (program, { terminal, exit }) => {
  const command = program
    .command('check')
    .argument('[id | source...]', 'functions to check (default: all of the configuration)')
    .description('check configuration, test files, size and language; runs nothing');
  addProjectOptions(command)
    .option('--runtime <name>', `check for ${RUNTIMES.join(' or ')}, whatever is configured`)
    .option('--strict', 'let the njs on PATH read each function too, and report where it differs')
    .option('--json', 'print a JSON list of { code, severity, message, file, line, column }')
    .option('--request', 'the files are requests for functions (default: functions/*.yaml)')
    .option('--explain [code]', 'explain a code with examples, or list all codes')
    .addHelpText(
      'after',
      `
Examples:
  cf2 check
  cf2 check functions/redirects.js --runtime cloudfront-js-1.0
  cf2 check --json
  cf2 check --request functions/prod-app-redirect.yaml
  cf2 check --explain language/for-of`,
    )
    .action(
      async (selections: string[], { explain: code, json = false, request, ...flags }: Flags) => {
        if (code !== undefined) {
          terminal.out(explain(code, json, terminal));
          return;
        }
        const checked = request
          ? { ...(await checkRequests(createFiles(process.cwd()), selections)), sizes: new Map() }
          : await runCheck(selections, flags);
        terminal.out(
          json ? renderDiagnosticsJson(checked.diagnostics) : describe(checked, terminal),
        );
        if (hasErrors(checked.diagnostics)) exit(EXIT.invalid);
      },
    );
};

function describe({ diagnostics, sources, sizes }: Checked, terminal: Terminal): string {
  const found =
    diagnostics.length === 0
      ? '✓ nothing to complain about\n'
      : renderDiagnostics(diagnostics, sources, terminal);
  return sizes.size === 0 ? found : `${found}\n${renderSizes(sizes)}`;
}
