import { createRequire } from 'node:module';

// Its types bring those of browsers, which change what Node's own mean in every file.
const require = createRequire(import.meta.url);
const { parse } = require('@cdktf/hcl2json') as {
  parse: (file: string, text: string) => Promise<unknown>;
};

/** Terraform's language as JSON; expressions stay text, `${…}`. Rejects for what does not parse. */
export async function parseHcl<Shape>(file: string, text: string): Promise<Shape> {
  return (await parse(file, text)) as Shape;
}
