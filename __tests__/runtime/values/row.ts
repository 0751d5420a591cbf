/**
 * What a built-in member is worth: an expression, and what `console.log` writes of it (`! ` before an error). It
 * counts in every runtime that has the member; `first` is the value in cloudfront-js-1.0 where that differs.
 */
export type ValueRow = readonly [member: string, expression: string, value: string, first?: string];

/** Rows by object, named as in src/runtime/profile-data. */
export type ValueTable = Readonly<Record<string, readonly ValueRow[]>>;

/** The rows that all constructors have. */
export function constructorRows(name: string, length: number, path = name): readonly ValueRow[] {
  return [
    ['length', `${path}.length`, String(length)],
    ['name', `${path}.name`, name],
    ['prototype', `Object.getPrototypeOf(${path}.prototype) !== undefined`, 'true'],
  ];
}

/** A row that a prototype leads back to its constructor. */
export function constructorOf(path: string): ValueRow {
  return ['constructor', `${path}.prototype.constructor === ${path}`, 'true'];
}
