/**
 * The line by which a run finds the comment of earlier runs: one per configuration and environment. `configPath`
 * is relative to the repository's root. Both are URI-encoded, so that no text in them can end the HTML comment.
 */
export function commentMarker(configPath: string, environment: string | undefined): string {
  return `<!-- cf2:${encode(configPath)}:${encode(environment ?? '')} -->`;
}

/** True when the marker stands on a line of its own: what a comment only quotes is no marker. */
export function hasMarker(body: string, marker: string): boolean {
  return body.split(/\r?\n/).some((line) => line.trim() === marker);
}

/** Half a surrogate pair cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
