import { isIpv6 } from '../input/ip-address.ts';
import { badRequest, slicePart, type Parsed, type TextPart } from './parsed.ts';

const REGISTERED_NAME = /^[A-Za-z0-9\-._]+$/;

/**
 * Parses `host[:port]`. The host is lower-cased and loses one trailing dot. Only the scheme's own port
 * may be written: CloudFront serves viewers on 80 and 443.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-values-specify.html
 */
export function parseAuthority(authority: TextPart, ownPort: string): Parsed<string> {
  if (authority.text.includes('@')) return badRequest(authority, 'user-info');
  const [, name = '', colon, port = ''] =
    /^(\[[^\]]*\]|[^:]*)(:(.*))?$/s.exec(authority.text) ?? [];
  const host = name.startsWith('[') ? name : name.replace(/\.$/, '');
  if (host === '') return badRequest(authority, 'no-host');
  if (!isHost(host)) return badRequest(slicePart(authority, 0, name.length), 'bad-host');
  if (colon === undefined || port === ownPort) return { value: host.toLowerCase() };
  const from = authority.from + name.length + 1;
  const args = { text: authority.text, port };
  return { fault: { finding: { code: 'bad-port', args }, from, to: from + port.length } };
}

function isHost(host: string): boolean {
  return host.startsWith('[') ? isIpv6(host.slice(1, -1)) : REGISTERED_NAME.test(host);
}
