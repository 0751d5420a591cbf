import { posix, win32 } from 'node:path';
import type { Environment } from '../core/environment.ts';
import type { ReadText } from './environment.ts';

/** Settings of one section; a nested key is `cloudfront.endpoint_url`. */
export type Settings = Readonly<Record<string, string>>;

/** What the shared files say for the profile of this run. */
export interface SharedProfile {
  readonly name: string;
  readonly settings: Settings;
  /** Settings of the profile's `[services …]` section. */
  readonly services: Settings;
}

/**
 * Reads the profile that the SDK would use from `~/.aws/config` and `~/.aws/credentials`, without
 * loading the SDK. https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export function readSharedProfile(environment: Environment, readText: ReadText): SharedProfile {
  const name = filled(environment.AWS_PROFILE) ?? 'default';
  const config = readSections(environment, readText, 'AWS_CONFIG_FILE', 'config');
  const credentials = readSections(
    environment,
    readText,
    'AWS_SHARED_CREDENTIALS_FILE',
    'credentials',
  );
  const plain = name === 'default' ? config.get(name) : undefined;
  const configured = config.get(`profile ${name}`) ?? plain;
  const secret = credentials.get(name);
  const settings: Settings = { ...secret, ...configured };
  return {
    name,
    settings,
    services: config.get(`services ${settings.services ?? ''}`) ?? {},
  };
}

function readSections(
  environment: Environment,
  readText: ReadText,
  variable: string,
  file: string,
): ReadonlyMap<string, Settings> {
  const path = filled(environment[variable]) ?? defaultPath(environment, file);
  return parseSections(path === undefined ? '' : (readText(path) ?? ''));
}

function defaultPath(environment: Environment, file: string): string | undefined {
  const home = filled(environment.HOME);
  const windowsHome = filled(environment.USERPROFILE);
  if (home !== undefined) return posix.join(home, '.aws', file);
  return windowsHome === undefined ? undefined : win32.join(windowsHome, '.aws', file);
}

/** An empty variable is none: that is what a missing secret becomes in a workflow. */
function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function parseSections(text: string): ReadonlyMap<string, Settings> {
  const sections = new Map<string, Record<string, string>>();
  let section: Record<string, string> = {};
  let parent = '';
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/(^|\s)[;#].*$/, '').trim();
    const header = /^\[\s*(.+?)\s*\]$/.exec(line)?.[1];
    const [, key, value] = /^([^=]+?)\s*=\s*(.*)$/.exec(line) ?? [];
    if (header !== undefined) {
      section = {};
      sections.set(header.replace(/\s+/g, ' ').replace(/["']/g, ''), section);
      parent = '';
    } else if (key !== undefined && value !== undefined) {
      const nested = /^\s/.test(raw) && parent !== '';
      if (!nested) parent = value === '' ? key : '';
      if (value !== '') section[nested ? `${parent}.${key}` : key] = value;
    }
  }
  return sections;
}
