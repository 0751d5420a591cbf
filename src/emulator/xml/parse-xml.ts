import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ApiError } from '../api-error.ts';
import { hasIllegalCharacters } from './escape-xml.ts';
import { unescapeXml } from './unescape-xml.ts';

/** An element that was read. Attributes and namespace prefixes are dropped: no request carries meaning there. */
export interface XmlElement {
  readonly name: string;
  /** Text of the element itself, CDATA included. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const CDATA = '#cdata';
const TEXT = '#text';

type RawNode = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  // The library would expand entities that the document declares; unescapeXml never does.
  processEntities: false,
  cdataPropName: CDATA,
  textNodeName: TEXT,
});

/**
 * Reads the body of a request, whose root element has to be `root`. Any member order, with or without
 * an XML declaration. A document type declaration is refused.
 * @throws {ApiError} MalformedInput
 */
export function parseXml(body: Uint8Array, root: string): XmlElement {
  try {
    return parseDocument(new TextDecoder('utf-8', { fatal: true }).decode(body), root);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ApiError('MalformedInput', `The request body is not valid XML: ${reason}`);
  }
}

function parseDocument(text: string, root: string): XmlElement {
  if (hasIllegalCharacters(text)) throw new RangeError('it holds a character that XML forbids');
  if (/<!DOCTYPE/i.test(text)) throw new RangeError('document types are not accepted');
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new SyntaxError(`${verdict.err.msg} (line ${verdict.err.line})`);
  const elements = elementsOf(parser.parse(text));
  const [element] = elements;
  if (element?.name !== root || elements.length > 1)
    throw new ApiError('MalformedInput', `The request body has to be one ${root} element.`);
  return element;
}

function elementsOf(content: unknown): readonly XmlElement[] {
  return nodesOf(content).flatMap((node) =>
    Object.entries(node)
      .filter(([name]) => name !== TEXT && name !== CDATA)
      .map(([name, inner]) => ({ name, text: textIn(inner), children: elementsOf(inner) })),
  );
}

function textIn(content: unknown): string {
  const texts = nodesOf(content).map((node) =>
    node[CDATA] === undefined ? unescapeXml(textOfNode(node)) : literalIn(node[CDATA]),
  );
  return texts.join('');
}

/** What stands in a CDATA section means itself. */
function literalIn(content: unknown): string {
  return nodesOf(content).map(textOfNode).join('');
}

function textOfNode(node: RawNode): string {
  const text = node[TEXT];
  return typeof text === 'string' ? text : '';
}

function nodesOf(content: unknown): readonly RawNode[] {
  return Array.isArray(content) ? (content as readonly RawNode[]) : [];
}
