/** How deep JSON may nest in the runtimes. */
const MAX_DEPTH = 31;
const DIGITS = /(\d*)(?:\.(\d*))?/y;
const EXPONENT = /[eE][+-]?\d+/y;
const WORD = /true|false|null/y;
const ESCAPE = /["\\/bfnrt]/y;
const HEX = /[\da-fA-F]{0,4}/y;
/** Escapes, of which only half a surrogate pair is not in the group. */
const ESCAPES =
  /(\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u(?![dD][89a-fA-F])|\\[^u])|\\u[\da-fA-F]{4}/g;

/** Why the runtimes do not take a JSON text; the message is theirs, without the error's type. */
export class JsonFault extends Error {}

/**
 * Reads JSON as the runtimes do and writes what they take as strict JSON: they also know `01`, `.5` and `1.`,
 * and half a surrogate pair becomes U+FFFD. Behaviour and words were measured.
 */
export class JsonReader {
  private at = 0;
  private json = '';
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Strict JSON of the same meaning. Throws JsonFault. */
  read(): string {
    this.value(0);
    if (this.peek() !== '') this.unexpected();
    return this.json;
  }

  private peek(): string {
    while (/[ \t\n\r]/.test(this.text.charAt(this.at))) this.at += 1;
    return this.text.charAt(this.at);
  }

  private fail(what: string, at = this.at): never {
    throw new JsonFault(`${what} at position ${String(at)}`);
  }

  private unexpected(): never {
    return this.fail(`Unexpected ${this.at >= this.text.length ? 'end of input' : 'token'}`);
  }

  /** What a sticky pattern matches here; undefined without a match. */
  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return undefined;
    this.at += found[0].length;
    return found;
  }

  private value(depth: number): void {
    const first = this.peek();
    if (depth >= MAX_DEPTH && /[[{]/.test(first)) this.fail('Nested too deep');
    if (first === '') this.unexpected();
    if (first === '{') this.list('}', () => this.member(depth));
    else if (first === '[') this.list(']', () => this.value(depth + 1));
    else if (first === '"') this.string();
    else if (first > '9') this.json += this.match(WORD)?.[0] ?? this.fail('Unexpected token');
    else this.number();
  }

  private number(): void {
    const isNegative = this.text.charAt(this.at) === '-' && this.at + 1 < this.text.length;
    if (isNegative) this.at += 1;
    const [, whole = '', fraction = ''] = this.match(DIGITS) ?? [];
    if (whole === '' && fraction === '') this.fail('Unexpected number', this.numberStart());
    this.json += `${isNegative ? '-' : ''}${whole.replace(/^0+(?=\d)/, '') || '0'}.${fraction || '0'}`;
    this.json += this.match(EXPONENT)?.[0] ?? '';
  }

  /** A lonely point has been read when a number without digits is found. */
  private numberStart(): number {
    return this.text.charAt(this.at - 1) === '.' ? this.at - 1 : this.at;
  }

  private member(depth: number): void {
    if (this.peek() !== '"') this.unexpected();
    this.string();
    if (this.peek() !== ':') this.fail('Unexpected token');
    this.take();
    this.value(depth + 1);
  }

  /** Copies one character. */
  private take(): void {
    this.json += this.text.charAt(this.at);
    this.at += 1;
  }

  private list(end: string, item: () => void): void {
    this.take();
    if (this.peek() === end) {
      this.take();
      return;
    }
    for (;;) {
      item();
      const next = this.peek();
      if (next !== ',' && next !== end) this.unexpected();
      this.take();
      if (next === end) return;
      if (this.peek() === end) this.fail('Trailing comma', this.at - 1);
    }
  }

  private escape(): void {
    if (this.at >= this.text.length) this.unexpected();
    if (this.text.charAt(this.at) !== 'u') {
      if (this.match(ESCAPE) === undefined) this.fail('Unknown escape char');
      return;
    }
    this.at += 1;
    const digits = this.match(HEX)?.[0].length ?? 0;
    if (digits === 4) return;
    if (this.at >= this.text.length) this.unexpected();
    this.fail('Invalid Unicode escape sequence');
  }

  private string(): void {
    const from = this.at;
    this.at += 1;
    for (;;) {
      const char = this.text.charAt(this.at);
      if (char === '') this.unexpected();
      if (char < ' ') this.fail('Forbidden source char');
      this.at += 1;
      if (char === '"') break;
      if (char === '\\') this.escape();
    }
    this.json += wellFormed(this.text.slice(from, this.at));
  }
}

function wellFormed(string: string): string {
  return string.replace(ESCAPES, (escape, kept?: string) =>
    kept === undefined ? '\\ufffd' : escape,
  );
}
