/**
 * A step's output the way GitHub shows it: groups unfolded, annotations as lines with their place,
 * the markers around untrusted text left out.
 */
export function renderGitHubView(stdout: string): string {
  let token: string | undefined;
  const lines = stdout.split(/\r?\n/).flatMap((line): readonly string[] => {
    if (token !== undefined) {
      if (line !== `::${token}::`) return [`  ${line}`];
      token = undefined;
      return [];
    }
    const [, command = '', properties = '', message = ''] =
      /^::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    if (command === 'stop-commands') token = message;
    return showCommand(command, properties, message, line);
  });
  return lines.join('\n').trimEnd();
}

function showCommand(
  command: string,
  properties: string,
  message: string,
  line: string,
): readonly string[] {
  switch (command) {
    case 'stop-commands':
    case 'endgroup':
      return [];
    case 'group':
      return [`▼ ${message}`];
    case 'error':
    case 'warning':
    case 'notice':
      return [`${command.toUpperCase()} ${placeOf(properties)}${firstLine(message)}`];
    default:
      return [line];
  }
}

function placeOf(properties: string): string {
  const read = (name: string): string =>
    new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? '';
  const file = read('file');
  return file === '' ? '' : `${decode(file)}:${read('line')}  `;
}

function firstLine(message: string): string {
  return decode(message).split('\n', 1)[0] ?? '';
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function decode(text: string): string {
  const characters: Readonly<Record<string, string>> = {
    '%0A': '\n',
    '%0D': '\r',
    '%25': '%',
    '%3A': ':',
    '%2C': ',',
  };
  return text.replace(/%(0A|0D|25|3A|2C)/g, (code) => characters[code] ?? code);
}
