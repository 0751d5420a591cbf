import { SCHEMA_KINDS, jsonSchemaOf } from '../config/json-schema.ts';
import type { AddCommand } from './command.ts';
import { parseChoice } from './options.ts';

/** `cf2 schema`: JSON Schemas for editors. */
export const addSchema: AddCommand = (program, { terminal }) => {
  program
    .command('schema')
    .argument('<kind>', 'test or config')
    .description('print the JSON Schema of test files or of the configuration')
    .addHelpText(
      'after',
      `
Examples:
  cf2 schema test > cf2-test.schema.json
  cf2 schema config > cf2-config.schema.json`,
    )
    .action((kind: string) => {
      const schema = jsonSchemaOf(parseChoice('<kind>', kind, SCHEMA_KINDS) ?? 'test');
      terminal.out(`${JSON.stringify(schema, undefined, 2)}\n`);
    });
};
