import { argumentText, argumentType, guess, receiverType } from './row.ts';
import type { Circumstances, WordingRow, Words } from './row.ts';

const known = (where: Circumstances, text: string): Words =>
  guess(where.operation !== undefined, text);

function toObject(where: Circumstances): Words {
  return known(where, `cannot convert ${argumentType(where, 0, 'undefined')} argument to object`);
}

function newPrototype(where: Circumstances): Words {
  const target = argumentType(where, 0, 'object');
  if (target === 'null' || target === 'undefined') return toObject(where);
  return known(
    where,
    `prototype may only be an object or null: ${argumentType(where, 1, 'undefined')}`,
  );
}

/** Functions of Object and of its prototype. */
export const OBJECTS: readonly WordingRow[] = [
  {
    engine: /^Cannot convert undefined or null to object$/,
    natives:
      'keys values entries getOwnPropertyNames getOwnPropertyDescriptor getOwnPropertyDescriptors ' +
      'getOwnPropertySymbols hasOwnProperty propertyIsEnumerable',
    runtime: (_, where) => toObject(where),
  },
  {
    engine: /^Cannot convert undefined or null to object$/,
    natives: 'isPrototypeOf',
    runtime: () => 'cannot convert undefined to object',
  },
  {
    engine: /^Cannot convert undefined or null to object$/,
    runtime: () => 'cannot convert null or undefined to object',
  },
  { engine: /^not an object$/, natives: 'getPrototypeOf', runtime: (_, where) => toObject(where) },
  {
    engine: /^not an object$/,
    natives: 'setPrototypeOf',
    runtime: (_, where) => newPrototype(where),
  },
  {
    engine: /^not an object$/,
    natives: 'defineProperty',
    runtime: () => 'Object.defineProperty is called on non-object',
  },
  {
    engine: /^Object\.defineProperties called on non-object$/,
    runtime: () => 'Object.defineProperties is called on non-object',
  },
  {
    engine: /^object prototype may only be an Object or null$/,
    runtime: (_, where) =>
      known(
        where,
        `prototype may only be an object or null: ${argumentType(where, 0, 'undefined')}`,
      ),
  },
  {
    engine: /^Property description must be an object$/,
    natives: 'defineProperty',
    runtime: () => 'descriptor is not an object',
  },
  {
    engine: /^Property description must be an object$/,
    runtime: () => 'property descriptor must be an object',
  },
  {
    engine: /^Invalid property descriptor\. (Cannot both .*)$/,
    runtime: ([text = '']) => text,
  },
  {
    engine: /^property is not configurable$/,
    runtime: (_, where) => known(where, `Cannot redefine property: "${argumentText(where, 1)}"`),
  },
  {
    engine: /^invalid descriptor flags$/,
    natives: 'freeze',
    runtime: () => 'Cannot freeze array buffer views with elements',
  },
  { engine: /^circular prototype chain$/, runtime: () => 'Cyclic __proto__ value' },
  { engine: /^not a symbol$/, natives: 'keyFor', runtime: () => 'is not a symbol' },
  {
    engine: /^not a symbol$/,
    runtime: (_, where) =>
      known(where, `unexpected value type:${receiverType(where) ?? 'undefined'}`),
  },
  { engine: /^circular reference$/, runtime: () => 'Nested too deep or a cyclic structure' },
  { engine: /^empty array$/, runtime: () => 'Reduce of empty object with no initial value' },
  {
    engine: /^invalid array length$/,
    natives: '- Array push unshift',
    runtime: () => 'Invalid array length',
  },
];
