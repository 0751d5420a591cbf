import type { Agent } from 'node:http';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';

/**
 * An agent that sends HTTPS requests for `url` through HTTPS_PROXY; undefined where no proxy is set or
 * NO_PROXY excludes the host. The SDK makes its own agent and would ignore both variables.
 */
export function proxyAgent(url: string): Agent | undefined {
  const proxy = url.startsWith('https:') ? getProxyForUrl(url) : '';
  return proxy === '' ? undefined : new HttpsProxyAgent(proxy, { keepAlive: true });
}
