import type { Origin } from '../messages.ts';

/** Stands in where there is no origin: it answers with the request that it got. */
export const echoOrigin: Origin = ({ method, target, headers }) => {
  const lines = [`${method} ${target}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return Promise.resolve({
    status: 200,
    description: undefined,
    headers: [['content-type', 'text/plain; charset=utf-8']],
    body: new TextEncoder().encode(`${lines.join('\n')}\n`),
  });
};
