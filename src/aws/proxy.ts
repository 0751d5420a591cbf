import { Agent, type AgentOptions } from 'node:https';
import type { Environment } from '../core/environment.ts';

/** First releases whose agents take `proxyEnv`. https://nodejs.org/api/http.html#class-httpagent */
const PROXY_SINCE: readonly (readonly [major: number, minor: number])[] = [
  [22, 21],
  [24, 5],
];

/**
 * An agent that sends HTTPS through HTTPS_PROXY, except for the hosts in NO_PROXY. The SDK makes its
 * own agent and would ignore both. Older Node ignores the option, see `ignoredProxy`.
 */
export function createHttpsAgent(environment: Environment): Agent {
  // @types/node is that of the oldest Node supported, which does not know the option yet.
  const options = { keepAlive: true, proxyEnv: environment } as AgentOptions;
  return new Agent(options);
}

/**
 * The proxy variable that this version of Node cannot honour, so that a root can say so; undefined
 * when there is no proxy or it works. `nodeVersion` as in `process.version`.
 */
export function ignoredProxy(environment: Environment, nodeVersion: string): string | undefined {
  const variable = ['https_proxy', 'HTTPS_PROXY'].find((name) => environment[name]);
  return variable !== undefined && !supportsProxy(nodeVersion) ? variable : undefined;
}

function supportsProxy(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number);
  const newest = Math.max(...PROXY_SINCE.map(([release]) => release));
  return major > newest || PROXY_SINCE.some(([since, from]) => major === since && minor >= from);
}
