import type { ServedRequest } from '../../core/served.ts';
import { escapeControls } from '../text/quote.ts';

/**
 * A line for each request that was answered, and below it what its functions logged:
 * `GET /old/1 → 301 /new/1  FunctionGeneratedResponse  redirects 27 steps`.
 */
export function renderServed(served: ServedRequest): string {
  const { method, target, status, location, resultType, sent, functions, reason } = served;
  const went = location ?? (sent === undefined || sent === `${method} ${target}` ? '' : sent);
  const answer = [String(status), went].filter((it) => it !== '').join(' ');
  const ran = functions.map(({ id, steps }) => `${id} ${steps ?? '?'} steps`).join(', ');
  const parts = [`${method} ${target} → ${answer}`, resultType, ran].filter((it) => it !== '');
  const below = [
    ...functions.flatMap(({ logs }) => logs),
    ...functions.flatMap(({ id, originHelper }) =>
      originHelper === undefined
        ? []
        : [`${id} called ${originHelper}: another origin is not asked here`],
    ),
    ...(reason === undefined ? [] : [reason]),
  ];
  return [parts.join('  '), ...below.map((text) => `  ${text}`)]
    .map((line) => `${escapeControls(line)}\n`)
    .join('');
}
