import { reasonPhrase } from '../core/reason-phrases.ts';
import type { EdgeResponse } from './messages.ts';

/** What the viewer is told when something went wrong at the edge. */
export interface EdgeError {
  readonly status: 502 | 503;
  readonly reason: string;
  /** The function it is about; undefined: the origin. */
  readonly function: string | undefined;
  readonly requestId: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (char) => ENTITIES[char] ?? '');

/** A page in place of the answer, as CloudFront has one; the reason is cf2's own or that of the function. */
export function errorPage({ status, reason, function: id, requestId }: EdgeError): EdgeResponse {
  const about = id === undefined ? 'the origin' : `the function ${id}`;
  const title = `${status} ${reasonPhrase(status) ?? ''}`;
  const html = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<p>The request could not be satisfied, because of ${escapeHtml(about)}:</p>
<pre>${escapeHtml(reason)}</pre>
<p>Request ${escapeHtml(requestId)}, answered by cf2 serve on this machine.</p>
</body>
</html>
`;
  return {
    status,
    description: undefined,
    headers: [['content-type', 'text/html; charset=utf-8']],
    body: new TextEncoder().encode(html),
  };
}
