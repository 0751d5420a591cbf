/**
 * Licences that let anybody use, change and ship cf2 with a notice. CC-BY-4.0 is one of data: caniuse-lite, which
 * istanbul's instrumenter brings along, has it. https://spdx.org/licenses/
 */
const PERMISSIVE = new Set(
  'MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 CC-BY-4.0 Unlicense'.split(
    ' ',
  ),
);

/** The parts of package-lock.json (version 3) that are read here. */
export interface Lock {
  packages: Record<string, { dev?: boolean; license?: string }>;
}

/** Whether a SPDX expression such as `(MIT OR GPL-2.0-only)` leaves a permissive choice. */
function isPermissive(expression: string): boolean {
  const choices = expression.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => PERMISSIVE.has(one.trim())));
}

const nameOf = (location: string) => location.split('node_modules/').at(-1) ?? location;

/** Names of all packages of the lock file. */
function namesIn(lock: Lock): Set<string> {
  return new Set(Object.keys(lock.packages).filter(Boolean).map(nameOf));
}

/** Installed packages that are not for development only, with their licence. */
function installed(lock: Lock): [string, string][] {
  return Object.entries(lock.packages)
    .filter(([location, { dev }]) => location !== '' && !dev)
    .map(([location, { license }]) => [nameOf(location), license ?? 'none stated']);
}

/** A licenses.txt of ncc: per package its name after a blank line, then its licence, then the text. */
function bundled(text: string, names: Set<string>): [string, string][] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index): [string, string][] =>
    names.has(line) && !lines[index - 1] ? [[line, lines[index + 1] ?? 'none stated']] : [],
  );
}

/** One line per package that is shipped, or could be, under a licence that is not permissive. */
export function badLicences(lock: Lock, texts: Record<string, string>): string[] {
  const names = namesIn(lock);
  const say = (where: string, rows: [string, string][]) =>
    rows
      .filter(([, licence]) => !isPermissive(licence))
      .map(([name, licence]) => `${where}: ${name} is licensed under ${licence}`);
  const ofTexts = Object.entries(texts).flatMap(([file, text]) => {
    const rows = bundled(text, names);
    return rows.length > 0 ? say(file, rows) : [`${file}: names no package`];
  });
  return [...say('package-lock.json', installed(lock)), ...ofTexts];
}
