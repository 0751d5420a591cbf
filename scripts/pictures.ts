/**
 * npm run pictures: takes the pictures of README.md from what a real run says, which the tests hold against such runs.
 * npm run pictures FOLDER: takes pictures of every situation, light and dark, wide and narrow, to be looked at.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageOf, type Theme } from './pictures/page.ts';
import { findChromium, takePicture } from './pictures/take-picture.ts';

const SITUATIONS = '__tests__/situations/golden';
const THEMES: readonly Theme[] = ['light', 'dark'];
const WIDTHS = { wide: { width: 1000, height: 1200 }, narrow: { width: 390, height: 1600 } };

const markdownOf = (situation: string, file: string): string =>
  readFileSync(path.join(SITUATIONS, situation, file), 'utf8');

async function readmePictures(chromium: string): Promise<void> {
  mkdirSync('docs/pictures', { recursive: true });
  for (const theme of THEMES) {
    const html = pageOf(markdownOf('live-diff', 'summary.md'), theme, false);
    const size = { width: 880, height: 500 };
    await takePicture(chromium, html, `docs/pictures/summary-${theme}.png`, size);
  }
}

async function allPictures(chromium: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const situation of readdirSync(SITUATIONS)) {
    for (const [name, size] of Object.entries(WIDTHS)) {
      for (const theme of THEMES) {
        for (const kind of ['summary', 'comment']) {
          const html = pageOf(markdownOf(situation, `${kind}.md`), theme, true);
          const file = path.join(folder, `${situation}-${kind}-${theme}-${name}.png`);
          await takePicture(chromium, html, file, size);
        }
      }
    }
  }
}

const chromium = await findChromium();
const [folder] = process.argv.slice(2);
if (chromium === undefined)
  console.error('SKIPPED: there is no Chromium, so no picture was taken.');
else if (folder === undefined) await readmePictures(chromium);
else await allPictures(chromium, folder);
