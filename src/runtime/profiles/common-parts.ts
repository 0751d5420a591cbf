import type { GuestPart } from '../guest/guest.ts';
import { disableEval } from '../guest/parts/disable-eval.ts';
import { installBytes } from '../guest/parts/bytes.ts';
import { installConsole } from '../guest/parts/console.ts';
import { installCrypto } from '../guest/parts/crypto.ts';
import { installDateSetters } from '../guest/parts/date-setters.ts';
import { installDates } from '../guest/parts/dates.ts';
import { installJson } from '../guest/parts/json.ts';
import { installNumbers } from '../guest/parts/numbers.ts';
import { installQuerystring } from '../guest/parts/querystring.ts';
import { installRadix } from '../guest/parts/radix.ts';
import { installRandom } from '../guest/parts/random.ts';
import { installRegexps } from '../guest/parts/regexps.ts';
import { installRequire } from '../guest/parts/require.ts';
import { installSecondLook } from '../guest/parts/second-look.ts';
import { installSymbols } from '../guest/parts/symbols.ts';
import { installTextEncoding } from '../guest/parts/text-encoding.ts';
import { installTypedArrays } from '../guest/parts/typed-arrays.ts';
import { installWideText } from '../guest/parts/wide-text.ts';
import { trimBuiltins } from '../guest/parts/trim-builtins.ts';

/** What both runtimes have and other parts build on. */
export const COMMON_FIRST: readonly GuestPart[] = [
  installBytes,
  installJson,
  installWideText,
  installTextEncoding,
  installCrypto,
  installQuerystring,
];

/** What both runtimes have and takes JavaScript's own away: after everything that uses it. */
export const COMMON_LAST: readonly GuestPart[] = [
  installRegexps,
  installConsole,
  installSecondLook,
  installRequire,
  installRandom,
  installDates,
  installDateSetters,
  installNumbers,
  installRadix,
  installTypedArrays,
  installSymbols,
  disableEval,
  trimBuiltins,
];
