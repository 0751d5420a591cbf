/** A command with its placeholders filled in, quoted for the shell; `$${` is a plain `${`. */
export function fillIn(
  command: string,
  paths: { readonly source: string; readonly out: string },
  platform: NodeJS.Platform = process.platform,
): string {
  const quote = platform === 'win32' ? quoteForCmd : quoteForSh;
  return command.replace(
    /\$\$\{|\$\{(source|out)\}/g,
    (written, name: 'source' | 'out' | undefined) =>
      name === undefined ? '${' : quote(paths[name]),
  );
}

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02 */
function quoteForSh(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Paths cannot hold a double quote there. */
function quoteForCmd(text: string): string {
  return `"${text}"`;
}
