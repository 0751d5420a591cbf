import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The files of which the public types consist; what they import is among them. */
const FILES = ['index', 'api', 'cf2-error'];

/** Writes the types of `cf2/testing` beside its bundle, each file from its own source. */
export function writeDeclarations(source: string, folder: string): void {
  for (const name of FILES) {
    const text = readFileSync(path.join(source, `${name}.ts`), 'utf8');
    writeFileSync(path.join(folder, `${name}.d.ts`), declarationsOf(text, `${name}.ts`));
  }
}

function declarationsOf(text: string, fileName: string): string {
  const compilerOptions = { isolatedDeclarations: true, declaration: true };
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(text, {
    fileName,
    compilerOptions,
    reportDiagnostics: true,
  });
  const faults = diagnostics.map((it) => ts.flattenDiagnosticMessageText(it.messageText, '\n'));
  if (faults.length > 0)
    throw new Error(`${fileName} has no types of its own:\n${faults.join('\n')}`);
  return outputText.replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'");
}
