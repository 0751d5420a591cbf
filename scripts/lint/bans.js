/** What each kind of code (see zones.js) may not touch, as options of ESLint's no-restricted-* rules. */
const CLOCK = 'Time comes in from a root (src/main.ts, src/cli), through a port.';
const CHANCE = 'Randomness comes in through a port, so that tests can repeat it.';
const ROOT = 'Only the roots (src/main.ts, src/cli) touch the process; take a parameter or a port.';
const OUTPUT = 'Return what is to be said; the roots print.';

const properties = (object, names, message) =>
  names.map((property) => ({ object, property, message }));
const globals = (names, message) => names.map((name) => ({ name, message }));

const EXPORTS = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: one name everywhere.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name.' },
  { selector: 'ExportAllDeclaration', message: 'No export *: list what is exported.' },
];
const NOW = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
];
const GLOBAL_OBJECT = globals(['globalThis', 'global'], 'Name the global itself.');
const DATE_NOW = properties('Date', ['now'], CLOCK);
const PROCESS = properties('process', ['env', 'exit', 'exitCode', 'argv', 'cwd'], ROOT);

const BANS = {
  pure: {
    syntax: NOW,
    globals: [
      ...GLOBAL_OBJECT,
      ...globals(['process', 'fetch'], ROOT),
      ...globals(['console'], OUTPUT),
      ...globals(['performance', 'setTimeout', 'setInterval', 'setImmediate'], CLOCK),
    ],
    properties: [
      ...DATE_NOW,
      ...properties('Math', ['random'], CHANCE),
      ...properties('crypto', ['randomUUID', 'getRandomValues'], CHANCE),
    ],
  },
  adapter: {
    syntax: NOW,
    globals: [...GLOBAL_OBJECT, ...globals(['console'], OUTPUT)],
    properties: [...DATE_NOW, ...PROCESS],
  },
  root: { syntax: [], globals: [], properties: [] },
};

/** ESLint rules for one kind of code. @param {'pure' | 'adapter' | 'root'} kind */
export function bansOf(kind) {
  const ban = BANS[kind];
  return {
    'no-restricted-syntax': ['error', ...EXPORTS, ...ban.syntax],
    'no-restricted-globals': ['error', ...ban.globals],
    'no-restricted-properties': ['error', ...ban.properties],
  };
}
