import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  // Planted files exist on no disk, so there is no type information; the boundaries need none.
  overrideConfig: {
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { project: false } },
  },
});

/** Boundary rules; the presets' own findings in a planted text are beside the point. */
const BOUNDARY = /^(cf2\/|no-restricted-)/;

/** What the project's boundary rules say of `source`, were it the file `filePath`. */
export async function complaints(filePath: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(source, { filePath });
  const messages = result?.messages ?? [];
  const broken = messages.find((message) => message.fatal);
  if (broken) throw new Error(`${filePath} does not parse: ${broken.message}`);
  return messages
    .filter(({ ruleId }) => BOUNDARY.test(ruleId ?? ''))
    .map(({ ruleId, message }) => `${String(ruleId)}: ${message}`);
}
