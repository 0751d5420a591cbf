import { schemaFileName, type SchemaKind } from '../../config/json-schema.ts';
import { folderOf } from '../../config/paths.ts';
import type { Files } from '../../core/ports.ts';

/** Folder in which `cf2 init` puts the schemas: they work offline, and belong to the version in use. */
const SCHEMA_FOLDER = '.cf2';

/** Path of a schema in a project. */
export function schemaPath(kind: SchemaKind): string {
  return `${SCHEMA_FOLDER}/${schemaFileName(kind)}`;
}

/**
 * The first line that tells editors the schema of a file, with its line break; empty where the project
 * has no schemas. https://github.com/redhat-developer/yaml-language-server#using-inlined-schema
 */
export async function modelineFor(
  files: Pick<Files, 'exists'>,
  kind: SchemaKind,
  file: string,
): Promise<string> {
  return (await files.exists(schemaPath(kind))) ? modeline(kind, file) : '';
}

/** The same where the schemas are certain to be there. */
export function modeline(kind: SchemaKind, file: string): string {
  const folders = folderOf(file)
    .split('/')
    .filter((part) => part !== '.');
  return `# yaml-language-server: $schema=${'../'.repeat(folders.length)}${schemaPath(kind)}\n`;
}
