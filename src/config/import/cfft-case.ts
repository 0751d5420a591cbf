import type { Diagnostic } from '../../core/diagnostics.ts';
import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { describeDiagnostic } from '../../core/messages.ts';
import { lineSpan, type Span } from '../../core/source.ts';
import { headOf, valueAt, type LocatedNode, type ScalarNode } from '../document/located-node.ts';
import { parseDocument, sourceText } from '../document/parse-document.ts';
import { jsonOf } from '../document/plain-value.ts';
import type { Problems } from '../document/problems.ts';
import { folderOf, pathFrom, resolvePath } from '../paths.ts';
import { parseIgnore } from './cfft-ignore.ts';
import { fillTemplates } from './cfft-template.ts';
import type { Expected, ForeignCase } from './foreign-case.ts';
import { notImported } from './gaps.ts';
import { httpText, isHttp, messageFrom } from './http-message.ts';
import type { CfftCase } from './read-cfft.ts';

/** What reading a case's files needs. `text` answers undefined for what cannot be read. */
export interface CfftFiles {
  readonly config: string;
  readonly testFile: string;
  readonly text: (path: string) => string | undefined;
}

/** The case, or the reason why it is left out. */
export function readCfftCase(found: CfftCase, files: CfftFiles): ForeignCase | Diagnostic {
  const name = found.name ?? found.event.text;
  const event = readFile(found.event, name, found, files);
  if ('code' in event) return event;
  const inputs = inputsOf(event, files);
  if (inputs === undefined)
    return notImported(headOf(event.root).span, 'case', name, 'no-json-object');
  const expected = found.expect && readExpected(found.expect, name, found, files);
  if (expected && 'code' in expected) return expected;
  return { name: found.name, at: found.at, inputs, event: undefined, expected };
}

interface CfftFile {
  readonly path: string;
  readonly root: LocatedNode;
  readonly isFilled: boolean;
}

function readFile(
  { text: written, place }: ScalarNode,
  name: string,
  { variables }: CfftCase,
  files: CfftFiles,
): CfftFile | Diagnostic {
  const path = resolvePath(folderOf(files.config), written);
  if (path.endsWith('.jsonnet')) return notImported(place.span, 'case', name, 'import-jsonnet');
  const raw = files.text(path);
  if (raw === undefined) return notImported(place.span, 'case', name, 'import-unreadable');
  const { text, isFilled, open } = fillTemplates(raw, variables);
  const [unknown] = open;
  if (unknown) {
    return notImported(lineSpan(path, unknown.line, raw), 'case', name, 'import-template');
  }
  const { root, problems } = parseDocument(sourceText(text, path), path);
  const [fault] = problems;
  if (fault) return notImported(fault.at, 'case', name, describeDiagnostic(fault).message);
  if (root?.kind !== 'map') return notImported(place.span, 'case', name, 'no-json-object');
  return { path, root, isFilled };
}

/** A plain JSON event stays in its file; HTTP text goes into the test as it is. */
function inputsOf(
  { root, path, isFilled }: CfftFile,
  { testFile }: CfftFiles,
): readonly JsonObject[] | undefined {
  const event = jsonOf(root);
  if (!isJsonObject(event)) return undefined;
  const texts = (['request', 'response'] as const).filter((key) => isHttp(valueAt(root, key)));
  if (texts.length === 0 && path.endsWith('.json') && !isFilled) {
    return [{ event: pathFrom(folderOf(testFile), path) }];
  }
  const http = texts.map((key) => [key, httpText(event[key] as string)] as const);
  const rest = Object.entries(event).filter(([key]) => !texts.some((it) => it === key));
  return [{ event: Object.fromEntries(rest), ...Object.fromEntries(http) }];
}

function readExpected(
  node: ScalarNode,
  name: string,
  found: CfftCase,
  files: CfftFiles,
): Expected | Diagnostic {
  const file = readFile(node, name, found, files);
  if ('code' in file) return file;
  const ignored = found.ignore ? parseIgnore(found.ignore.text) : [];
  if (ignored === undefined) {
    return notImported(found.ignore?.place.span, 'case', name, 'import-ignore');
  }
  const problems: Problems = [];
  const output = outputOf(file.root, problems);
  const at: Span = found.ignore?.place.span ?? headOf(file.root).span;
  const [fault] = problems;
  if (fault) return notImported(fault.at, 'case', name, describeDiagnostic(fault).message);
  return { kind: 'output', output, ignored, anyBody: false, at };
}

function outputOf(root: LocatedNode, problems: Problems): JsonObject {
  const parts = (['request', 'response'] as const).flatMap((kind) => {
    const node = valueAt(root, kind);
    const message = node && messageFrom(kind, node, problems);
    return message ? [[kind, message] as const] : [];
  });
  return Object.fromEntries(parts);
}
