import { escapeXml } from './escape-xml.ts';

const CLOUDFRONT = 'http://cloudfront.amazonaws.com/doc/2020-05-31/';

/** An element to write: text, or elements in order; `undefined` among them is left out. */
export type XmlNode = readonly [name: string, content: string | readonly (XmlNode | undefined)[]];

/**
 * A whole document, in CloudFront's namespace unless another is given. Empty text gives `<A></A>`, an empty list `<A/>`: SDKs
 * read the first as "" and the second as an empty list.
 */
export function renderXml([name, content]: XmlNode, namespace: string = CLOUDFRONT): string {
  const inner = renderContent(content);
  return `<?xml version="1.0"?>\n<${name} xmlns="${namespace}">${inner}</${name}>`;
}

function renderElement([name, content]: XmlNode): string {
  const isEmptyList = typeof content !== 'string' && content.length === 0;
  return isEmptyList ? `<${name}/>` : `<${name}>${renderContent(content)}</${name}>`;
}

function renderContent(content: XmlNode[1]): string {
  if (typeof content === 'string') return escapeXml(content);
  return content.map((node) => (node === undefined ? '' : renderElement(node))).join('');
}
