import { bytesOf } from '../core/compare/body.ts';
import type { CanonicalResponse, Cookies } from '../core/outcome.ts';
import { isHiddenHeader } from '../core/hidden-headers.ts';
import type { EdgeResponse, HeaderLines } from './messages.ts';
import { linesOf } from './origin-request.ts';

/** The response that a viewer-request function generated. */
export function generatedResponse(response: CanonicalResponse): EdgeResponse {
  return {
    status: Number(response.statusCode),
    description: response.statusDescription,
    headers: [...linesOf(response.headers), ...setCookies(response.cookies)],
    body: response.body && bytesOf(response.body),
  };
}

/** The origin's response as a viewer-response function left it. A body it does not name stays. */
export function changedResponse(origin: EdgeResponse, response: CanonicalResponse): EdgeResponse {
  const { body } = response;
  const changed = generatedResponse(response);
  // Functions never see these, so they cannot have removed them.
  const unseen = origin.headers.filter(([name]) => isHiddenHeader(name.toLowerCase()));
  if (body === undefined)
    return { ...changed, headers: [...changed.headers, ...unseen], body: origin.body };
  return { ...changed, headers: [...withoutLength(changed.headers), ...unseen] };
}

/** The length that the origin told is that of another body. */
function withoutLength(headers: HeaderLines): HeaderLines {
  return headers.filter(([name]) => name !== 'content-length');
}

function setCookies(cookies: Cookies): HeaderLines {
  return [...cookies].flatMap(([name, values]) =>
    values.map(
      ({ value, attributes }) =>
        ['set-cookie', `${name}=${value}${attributes ? `; ${attributes}` : ''}`] as const,
    ),
  );
}
