import { parse } from 'yaml';
import { z } from 'zod';
import { code, oneLine, table } from './markdown.ts';

const action = z.object({
  inputs: z.record(
    z.string(),
    z.object({
      description: z.string(),
      default: z.union([z.string(), z.number(), z.boolean()]).optional(),
      required: z.boolean().optional(),
    }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

type Action = z.infer<typeof action>;

function defaultOf({ default: value, required }: Action['inputs'][string]): string {
  if (required) return '**required**';
  return value === undefined || value === '' ? '' : code(String(value));
}

const inputs = ({ inputs: all }: Action) =>
  table(
    ['Input', 'Default', 'Meaning'],
    Object.entries(all).map(([name, input]) => [
      code(name),
      defaultOf(input),
      oneLine(input.description),
    ]),
  );

const outputs = ({ outputs: all }: Action) =>
  table(
    ['Output', 'Meaning'],
    Object.entries(all).map(([name, output]) => [code(name), oneLine(output.description)]),
  );

/** Puts `body` between the markers of section `name`; everything else stays as it is. */
export function withSection(text: string, name: string, body: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const pieces = text.split(new RegExp(`(?<=${start})[^]*?(?=${end})`));
  const [before, after] = pieces;
  if (pieces.length !== 2 || before === undefined || after === undefined)
    throw new Error(`the page needs the markers ${start} and ${end}, once each and in this order`);
  // Prettier would pad every row whenever one cell grows.
  return `${before}\n\n<!-- prettier-ignore -->\n${body}\n\n${after}`;
}

/** The README with the tables that action.yml gives. */
export function documented(readme: string, actionYaml: string): string {
  const parsed = action.safeParse(parse(actionYaml));
  if (!parsed.success) throw new Error(`action.yml: ${z.prettifyError(parsed.error)}`);
  const withInputs = withSection(readme, 'inputs', inputs(parsed.data));
  return withSection(withInputs, 'outputs', outputs(parsed.data));
}
