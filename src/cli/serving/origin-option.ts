import { stat } from 'node:fs/promises';
import type { Origin } from '../../edge/messages.ts';
import { echoOrigin } from '../../edge/origins/echo-origin.ts';
import { folderOrigin } from '../../edge/origins/folder-origin.ts';
import { proxyOrigin } from '../../edge/origins/proxy-origin.ts';
import { badOption } from '../options.ts';

/** The origin that `--origin` names; without it one that answers with the request. Throws InputError. */
export async function parseOrigin(text: string | undefined): Promise<Origin> {
  if (text === undefined) return echoOrigin;
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return proxyOrigin(new URL(text));
  const found = await stat(text).catch(() => undefined);
  if (found?.isDirectory()) return folderOrigin(text);
  throw badOption('--origin', text, 'a URL as http://localhost:3000, or a folder');
}
