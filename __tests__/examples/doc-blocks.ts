/** A test file or configuration shown in a document, and the file of examples/ it stands for. */
export interface DocBlock {
  /** `docs/test-format.md:12`, for the name of the test. */
  readonly place: string;
  /** `functions/redirects.test.yml`, from the comment on its first line. */
  readonly path: string;
  readonly text: string;
}

/**
 * All blocks of a Markdown document that are marked `yaml test-file` or `yaml config-file`. Throws for one that does not say in
 * its first line which file it stands for.
 */
export function docBlocks(document: string, markdown: string): readonly DocBlock[] {
  return [...markdown.matchAll(/^```yaml (?:test|config)-file\n([^]*?)^```$/gm)].map((match) => {
    const text = match[1] ?? '';
    const line = markdown.slice(0, match.index).split('\n').length;
    const place = `${document}:${line}`;
    const path = /^# (\S+\.yml)\n/.exec(text)?.[1];
    if (path === undefined) throw new Error(`${place}: the first line must name the file`);
    return { place, path, text };
  });
}
