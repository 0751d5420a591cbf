/** What a table holds under a key that comes from outside: nothing of what every object inherits. */
export function ownValue<Value>(
  table: Readonly<Record<string, Value>>,
  key: string | undefined,
): Value | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
