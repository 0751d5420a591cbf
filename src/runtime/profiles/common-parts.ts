import type { GuestPart } from '../guest/guest.ts';
import { disableEval } from '../guest/parts/disable-eval.ts';
import { installBytes } from '../guest/parts/bytes.ts';
import { installConsole } from '../guest/parts/console.ts';
import { installCrypto } from '../guest/parts/crypto.ts';
import { installDates } from '../guest/parts/dates.ts';
import { installErrors } from '../guest/parts/errors.ts';
import { installFunctionText } from '../guest/parts/function-text.ts';
import { installJson } from '../guest/parts/json.ts';
import { installQuerystring } from '../guest/parts/querystring.ts';
import { installRandom } from '../guest/parts/random.ts';
import { installRequire } from '../guest/parts/require.ts';
import { installTextEncoding } from '../guest/parts/text-encoding.ts';
import { trimBuiltins } from '../guest/parts/trim-builtins.ts';

/** What both runtimes have and other parts build on. */
export const COMMON_FIRST: readonly GuestPart[] = [
  installErrors,
  installJson,
  installBytes,
  installTextEncoding,
  installCrypto,
  installQuerystring,
];

/** What both runtimes have and takes JavaScript's own away: after everything that uses it. */
export const COMMON_LAST: readonly GuestPart[] = [
  installConsole,
  installRequire,
  installRandom,
  installDates,
  disableEval,
  installFunctionText,
  trimBuiltins,
];
