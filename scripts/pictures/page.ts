import { renderGfm } from '../../__tests__/builders/github-markdown.ts';

/** Colours in the manner of GitHub's two themes. */
const THEMES = {
  light: { ground: '#fff', text: '#1f2328', line: '#d1d9e0', soft: '#f6f8fa', link: '#0969da' },
  dark: { ground: '#0d1117', text: '#f0f6fc', line: '#3d444d', soft: '#151b23', link: '#4493f8' },
} as const;

/** Names of the themes. */
export type Theme = keyof typeof THEMES;

/** Markdown as a page that looks as it would on GitHub. `open` unfolds what is folded. */
export function pageOf(markdown: string, theme: Theme, open: boolean): string {
  const html = renderGfm(markdown);
  const shown = open ? html.replaceAll('<details>', '<details open>') : html;
  return `<!doctype html><meta charset="utf-8"><style>${styleOf(theme)}</style>${shown}`;
}

function styleOf(theme: Theme): string {
  const { ground, text, line, soft, link } = THEMES[theme];
  return `
    body { margin: 0; padding: 8px 16px; background: ${ground}; color: ${text}; font: 14px/1.5 'Noto Sans', 'DejaVu Sans', sans-serif }
    h3 { font-size: 18px; margin: 8px 0 16px } h4 { font-size: 14px; margin: 20px 0 12px }
    p, ul, table, pre, details { margin: 0 0 14px } a { color: ${link} }
    code { font-family: 'DejaVu Sans Mono', monospace; font-size: 85%; background: ${line}66; padding: 2px 5px; border-radius: 6px; white-space: break-spaces }
    pre { background: ${soft}; padding: 14px; border-radius: 6px; overflow: auto } pre code { background: none; padding: 0; white-space: pre }
    table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse }
    th, td { padding: 6px 12px; border: 1px solid ${line} } tr:nth-child(2n) { background: ${soft} }`;
}
