import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOTS_ONLY } from './zones.js';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** `../core/x.ts` seen from src/aws/y.ts is `core`; packages keep their name. */
function nameOf(specifier, importer) {
  if (!specifier.startsWith('.')) return specifier;
  const target = path.relative(SRC, path.resolve(path.dirname(importer), specifier));
  const [first, ...rest] = target.split(path.sep);
  return first === '..' ? [first, ...rest].join('/') : first;
}

/** `yaml` allows `yaml` and `yaml/x`; `node:*` allows whatever begins with `node:`. */
const allows = (pattern, name) =>
  pattern.endsWith('*')
    ? name.startsWith(pattern.slice(0, -1))
    : name === pattern || name.startsWith(`${pattern}/`);

const isAllowed = (name, { zone, kind, imports }) =>
  name !== undefined &&
  [zone, ...imports].some((pattern) => allows(pattern, name)) &&
  (kind === 'root' || !ROOTS_ONLY.includes(name));

/**
 * Refuses every import that the row of the file's zone (zones.js) does not list. ESLint's own
 * no-restricted-imports sees neither `import()` nor `import('x').Type`, nor where `../` leads to.
 */
export const importsRule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      refused: 'src/{{zone}} may not import {{name}}. It may import: {{imports}}.',
      lazy: 'src/{{zone}} loads {{name}} with import(), when it is needed.',
    },
  },
  create(context) {
    const row = context.options[0];
    const check = (node, source, isStatic) => {
      const name =
        typeof source?.value === 'string' ? nameOf(source.value, context.filename) : undefined;
      const data = {
        zone: row.zone,
        name: name ?? 'a computed name',
        imports: row.imports.join(', '),
      };
      if (!isAllowed(name, row)) context.report({ node, messageId: 'refused', data });
      else if (isStatic && row.lazy?.includes(name))
        context.report({ node, messageId: 'lazy', data });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind !== 'type'),
      'ExportNamedDeclaration[source]': (node) =>
        check(node, node.source, node.exportKind !== 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, true),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source, false),
    };
  },
};
