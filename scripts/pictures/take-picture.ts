import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';

/** Columns and rows of a picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

/** The path of Chromium; undefined where there is none. */
export async function findChromium(): Promise<string | undefined> {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const found = await promisify(execFile)(name, ['--version']).catch(() => undefined);
    if (found !== undefined) return name;
  }
  return undefined;
}

/** Takes a picture of a page, with a browser profile of its own. */
export async function takePicture(
  chromium: string,
  html: string,
  file: string,
  { width, height }: Size,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cf2-picture-'));
  try {
    const page = path.join(folder, 'page.html');
    await writeFile(page, html);
    await promisify(execFile)(chromium, [
      ...QUIET,
      `--user-data-dir=${path.join(folder, 'profile')}`,
      `--window-size=${width},${height}`,
      `--screenshot=${path.resolve(file)}`,
      pathToFileURL(page).href,
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
