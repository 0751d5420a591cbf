/** The rules by which GitHub's runner finds commands in a step's output, in our own words. */
import { jest } from '@jest/globals';

/** A command that the runner would obey. */
export interface Obeyed {
  readonly command: string;
  readonly properties: Record<string, string>;
  readonly data: string;
}

const COMMANDS = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Everything that was printed while `act` ran. */
export function capture(act: () => void): string {
  const written: string[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  try {
    act();
  } finally {
    spy.mockRestore();
  }
  return written.join('');
}

/**
 * The commands in an output. Lines end at CR, LF or both; a command is at the start of a line after
 * any blanks, or in the old form anywhere in it; while commands are stopped only the token counts.
 */
export function obey(output: string): Obeyed[] {
  const obeyed: Obeyed[] = [];
  let token: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const found = parseCommand(line) ?? parseOldCommand(line);
    if (found === undefined) continue;
    if (token !== undefined) {
      if (found.command.toLowerCase() === token.toLowerCase()) token = undefined;
    } else if (COMMANDS.has(found.command)) {
      if (found.command === 'stop-commands') token = found.data;
      else obeyed.push(found);
    }
  }
  if (token !== undefined) throw new Error('commands were never started again');
  return obeyed;
}

function parseCommand(line: string): Obeyed | undefined {
  const match = /^\s*::([^\s:]+)(?:\s([^]*?))?::([^]*)$/.exec(line);
  return match === null ? undefined : toObeyed(match[1]!, match[2] ?? '', ',', match[3]!);
}

function parseOldCommand(line: string): Obeyed | undefined {
  const match = /##\[([^\s\]]+)(?:\s([^\]]*))?\]([^]*)$/.exec(line);
  return match === null ? undefined : toObeyed(match[1]!, match[2] ?? '', ';', match[3]!);
}

function toObeyed(command: string, properties: string, separator: string, data: string): Obeyed {
  const pairs = properties
    .split(separator)
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
  return {
    command,
    properties: Object.fromEntries(pairs.map(([key, value]) => [key, unescape(value)])),
    data: unescape(data),
  };
}

function unescape(text: string): string {
  const escapes: Record<string, string> = {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
    '%25': '%',
  };
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (escape) => escapes[escape] ?? escape);
}
