import { randomBytes } from 'node:crypto';
import { EOL } from 'node:os';
import type { Annotation } from '../core/annotation.ts';
import type { RunnerCommands } from './runner-commands.ts';

/** Everything that the action prints. Every text may hold data of functions, files or AWS. */
export interface RunnerOutput {
  /** Prints text in which the runner obeys no command. */
  print(text: string): void;
  /** A part of the log that can be folded. Groups cannot be nested. */
  group(title: string, text: string): void;
  annotate(annotation: Annotation): void;
}

type PrintingCommands = Pick<
  RunnerCommands,
  'info' | 'startGroup' | 'endGroup' | 'error' | 'warning' | 'notice'
>;

/**
 * Writes the log of a workflow step. The runner obeys lines that begin with `::`, indented or not, and
 * `##[…]` anywhere in a line, on stdout and stderr alike; so untrusted text goes to stdout only, and
 * only here. `newToken` must not be guessable by what is printed.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function createRunnerOutput(
  commands: PrintingCommands,
  newToken: () => string = randomToken,
): RunnerOutput {
  const print = (text: string): void => {
    const token = newToken();
    // One write: nothing else can get between the markers.
    commands.info([`::stop-commands::${token}`, endedLine(text), `::${token}::`].join(EOL));
  };
  return {
    print,
    group: (title, text) => {
      // Outside the markers, or the runner would not see the group.
      commands.startGroup(title);
      print(text);
      commands.endGroup();
    },
    annotate: ({ level, title, message, at }) =>
      commands[level](message, { title: title, ...propertiesOf(at) }),
  };
}

function propertiesOf(at: Annotation['at']): Parameters<RunnerCommands['error']>[1] {
  if (at === undefined) return {};
  const { file, line, endLine, columns } = at;
  return {
    file,
    startLine: line,
    endLine,
    ...(columns === undefined ? {} : { startColumn: columns.start, endColumn: columns.end }),
  };
}

/** Without the last line break: the marker must stand on a line of its own, and no empty one before it. */
function endedLine(text: string): string {
  return text.replace(/\r?\n$/, '');
}

/** 128 bits, new for every use. */
function randomToken(): string {
  return randomBytes(16).toString('hex');
}
