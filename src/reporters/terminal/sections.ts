/** Sections of lines as one text, an empty line between them. */
export function joinSections(sections: readonly (readonly string[])[]): string {
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
