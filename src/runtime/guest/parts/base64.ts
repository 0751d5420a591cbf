import type { Guest } from '../guest.ts';

/** atob and btoa as the runtime has them: text without its padding is refused. */
export function installBase64(guest: Guest): void {
  const { bytes, global } = guest;
  const NativeTypeError = TypeError;
  const WELL_FORMED = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
  const functions = {
    atob: (value?: unknown): string => {
      const text = String(value).replace(/[\t\n\f\r ]/g, '');
      if (value === undefined || !WELL_FORMED.test(text)) {
        throw new NativeTypeError('the string to be decoded is not correctly encoded');
      }
      return bytes.latin1Text(bytes.decode(text, 'base64'));
    },
    btoa: (value?: unknown): string => {
      const text = String(value);
      for (let index = 0; index < text.length; index += 1) {
        if (text.charCodeAt(index) > 0xff) {
          throw new NativeTypeError('invalid character (>= U+00FF)');
        }
      }
      return bytes.encode(bytes.latin1Bytes(text), 'base64');
    },
  };
  global.atob = functions.atob;
  global.btoa = functions.btoa;
}
