import { errorAnswer } from './answers.ts';
import type { Api, ApiCall, ApiMatch } from './api.ts';
import { commonRefusals as common, errors } from './api-error.ts';
import type { Call } from './call.ts';
import { foundRoute } from './match-route.ts';
import { ROUTES } from './routes.ts';
import type { Route } from './routes.ts';
import { parseXml } from './xml/parse-xml.ts';
import { textOf } from './xml/xml-members.ts';

/** The largest request is about 55 kB: a code blob in base64. */
const MAX_BODY = 1_048_576;

/**
 * CloudFront's control plane: REST with XML bodies.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/Welcome.html
 */
export const cloudFrontApi: Api = {
  service: 'cloudfront',
  maxBody: MAX_BODY,
  claims: ({ path }) => path.startsWith('/2020-05-31/'),
  match(request): ApiMatch {
    const { route, params } = foundRoute(ROUTES, request, common);
    const name = params.Name ?? '';
    return {
      operation: route.operation,
      name,
      open: (service, body) =>
        openCall(route, {
          service,
          name,
          query: request.query,
          ifMatch: request.header('if-match'),
          // Syntax comes before everything that the operation itself checks.
          body: route.root === undefined ? undefined : parseXml(body, route.root),
        }),
    };
  },
  common,
  errors,
  errorAnswer,
};

function openCall({ run }: Route, call: Call): ApiCall {
  // A create has its name in the body.
  const name = call.name || (textOf(call.body, 'Name') ?? '');
  return { name, run: () => run(call) };
}
