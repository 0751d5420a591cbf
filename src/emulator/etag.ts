import { createHash } from 'node:crypto';

/**
 * ETags of the first revisions, as every account sees them: an ETag of CloudFront is the revision
 * number of a resource in disguise, not a hash of its content. AWS's own examples show the first ones:
 * https://docs.aws.amazon.com/cli/latest/reference/cloudfront/ and, for those of key value stores,
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-kvp.html
 */
const KNOWN = [
  'ETVPDKIKX0DER',
  'E3UN6WX5RRO2AG',
  'E1F83G8C2ARO7P',
  'E1PA6795UKMFR9',
  'E13V1IB3VIYZZH',
  'E1VC38T7YXB528',
  'E2EUQ1WTGCTBG2',
  'E3AEGXETSR30VB',
] as const;

const ETAG = /^E[0-9A-Z]+$/;

/** ETag of a revision, counted from 1. Beyond the known ones the value is ours, but as stable. */
export function etagOf(revision: number): string {
  return KNOWN[revision - 1] ?? derivedEtag(revision);
}

/** ETag of the contents of a key value store, as its data plane has it: the same sequence with other letters before it. */
export function itemsEtagOf(revision: number): string {
  return `KV${etagOf(revision).slice(1)}`;
}

/** True for text that could be an ETag of CloudFront. Quotes, weak ETags and `*` are not. */
export function isEtag(text: string): boolean {
  return ETAG.test(text);
}

function derivedEtag(revision: number): string {
  const digest = createHash('sha256').update(`revision ${revision}`).digest('hex');
  return `E${BigInt(`0x${digest}`).toString(36).toUpperCase().slice(0, 13)}`;
}
