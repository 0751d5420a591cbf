const OCTET = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^(${OCTET}\\.){3}${OCTET}$`);
const GROUP = /^[0-9a-f]{1,4}$/i;

/** True for an IPv4 or IPv6 address in text form. */
export function isIp(text: string): boolean {
  return IPV4.test(text) || isIpv6(text);
}

/** True for an IPv6 address in text form, without zone. https://www.rfc-editor.org/rfc/rfc4291#section-2.2 */
export function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const all = groups.flat();
  const last = all.at(-1) ?? '';
  const hasIpv4 = IPV4.test(last) && groups.at(-1)?.at(-1) === last;
  const hex = hasIpv4 ? all.slice(0, -1) : all;
  const length = hex.length + (hasIpv4 ? 2 : 0);
  return (
    hex.every((group) => GROUP.test(group)) && (halves.length === 2 ? length < 8 : length === 8)
  );
}
