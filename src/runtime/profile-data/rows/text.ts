import { CONSTRUCTOR } from '../builtin-row.ts';
import type { BuiltinRow } from '../builtin-row.ts';

/** Text and regular expressions. */
export const TEXT_ROWS: readonly BuiltinRow[] = [
  { object: 'String', both: `${CONSTRUCTOR} fromCharCode fromCodePoint`, only1: 'bytesFrom' },
  {
    object: 'String.prototype',
    both:
      'length charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf match padEnd padStart ' +
      'repeat replace search slice split startsWith substr substring toLowerCase toString toUpperCase trim ' +
      'trimEnd trimStart valueOf',
    only1: 'fromBytes fromUTF8 toBytes toUTF8',
    only2: 'replaceAll',
    hidden: 'constructor',
    hidden2: '@@iterator',
  },
  { object: 'RegExp', both: CONSTRUCTOR },
  {
    object: 'RegExp.prototype',
    both: 'exec global ignoreCase multiline source test toString',
    only2: 'flags sticky @@replace @@split',
    hidden: 'constructor',
    hidden1: 'flags @@replace',
    // How this engine splits texts.
    engine: '@@split',
  },
];
