import { EXIT } from '../core/errors.ts';
import { countFindings } from '../core/doctor/examined.ts';
import { ROLE_NAMES } from '../core/doctor/roles.ts';
import { renderDoctor, renderDoctorJson } from '../reporters/terminal/render-doctor.ts';
import type { AddCommand } from './command.ts';
import { examineHere } from './operating/examine.ts';
import {
  addOperatingOptions,
  observedFunctions,
  type OperatingFlags,
} from './operating/observed-functions.ts';
import { parseChoice, parseRetentionOption } from './options.ts';

interface DoctorFlags extends OperatingFlags {
  readonly fixRetention?: string;
  readonly as?: string;
  readonly probe: boolean;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  cf2 doctor
  cf2 doctor redirects --environment production
  cf2 doctor redirects --fix-retention 30
  cf2 doctor redirects --as pull-request --json

With whatever credentials there are: what cannot be looked at is said. What the caller may do is asked with an
ETag that nothing has, so that nothing is carried out. Nothing is changed unless --fix-retention asks for it.
Ends with 1 where there is a problem; warnings and what is not known do not count.`;

/** `cf2 doctor`: whether everything around a function is as it should be. */
export const addDoctor: AddCommand = (program, { terminal, exit }) => {
  const command = program
    .command('doctor')
    .argument('[id]', 'the function (default: all of the configuration)')
    .description('look whether functions, logs, alarms and permissions are as they should be');
  addOperatingOptions(command)
    .option('--fix-retention <days>', 'let logs expire that never do; makes the log group')
    .option('--as <role>', `a problem if the caller is no such role: ${ROLE_NAMES.join(', ')}`)
    .option('--no-probe', 'do not find out what the caller may do')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string | undefined, flags: DoctorFlags) => {
      const options = {
        retentionDays: parseRetentionOption('--fix-retention', flags.fixRetention),
        role: parseChoice('--as', flags.as, ROLE_NAMES),
      };
      const examined = await examineHere(await observedFunctions(id, flags), flags, options);
      const text = flags.json
        ? renderDoctorJson(examined)
        : renderDoctor(examined, terminal.colour);
      terminal.out(text);
      exit(countFindings(examined).problem > 0 ? EXIT.failed : EXIT.passed);
    });
};
