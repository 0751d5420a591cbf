/** How deep JSON may nest in the runtimes. */
const MAX_DEPTH = 31;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /["\\/bfnrt]/y;
const HEX = /[\da-fA-F]{4}/y;

class Fault extends Error {}

/** Reads JSON only to say, in the runtimes' words, where it is wrong. */
class Reader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  document(): void {
    this.value(0);
    if (this.peek() !== '') this.unexpected();
  }

  private peek(): string {
    while (/[ \t\n\r]/.test(this.text.charAt(this.at))) this.at += 1;
    return this.text.charAt(this.at);
  }

  private fail(what: string, at = this.at): never {
    throw new Fault(`${what} at position ${String(at)}`);
  }

  private unexpected(): never {
    return this.fail(`Unexpected ${this.at >= this.text.length ? 'end of input' : 'token'}`);
  }

  private take(pattern: RegExp, complaint: string): void {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? this.fail(complaint);
    this.at += found.length;
  }

  private value(depth: number): void {
    const first = this.peek();
    if (depth >= MAX_DEPTH && /[[{]/.test(first)) this.fail('Nested too deep');
    if (first === '') this.unexpected();
    if (first === '{') this.list('}', () => this.member(depth));
    else if (first === '[') this.list(']', () => this.value(depth + 1));
    else if (first === '"') this.string();
    else if (/[tfn]/.test(first)) this.take(WORD, 'Unexpected token');
    else this.take(NUMBER, 'Unexpected number');
  }

  private member(depth: number): void {
    if (this.peek() !== '"') this.unexpected();
    this.string();
    if (this.peek() !== ':') this.fail('Unexpected token');
    this.at += 1;
    this.value(depth + 1);
  }

  private list(end: string, item: () => void): void {
    this.at += 1;
    if (this.peek() === end) {
      this.at += 1;
      return;
    }
    for (;;) {
      item();
      const next = this.peek();
      if (next !== ',' && next !== end) this.unexpected();
      this.at += 1;
      if (next === end) return;
      if (this.peek() === end) this.fail('Trailing comma', this.at - 1);
    }
  }

  private escape(): void {
    const isUnicode = this.text.charAt(this.at) === 'u';
    this.take(isUnicode ? /u/y : ESCAPE, 'Unknown escape char');
    if (isUnicode) this.take(HEX, 'Invalid Unicode escape sequence');
  }

  private string(): void {
    this.at += 1;
    for (;;) {
      const char = this.text.charAt(this.at);
      if (char === '' || char < ' ') this.unexpected();
      this.at += 1;
      if (char === '"') return;
      if (char === '\\') this.escape();
    }
  }
}

/**
 * What the runtimes' JSON.parse says of a text, without the error's type; empty for JSON that they take.
 * The words were seen on a build of the engine the runtimes are made of.
 */
export function jsonFault(text: string): string {
  try {
    new Reader(text).document();
    return '';
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}
