import { describe, expect, it } from '@jest/globals';
import { logsOf, thrownBy, valueOf } from './run.ts';

const VALUES: readonly (readonly [expression: string, text: string])[] = [
  ["Buffer.from('aé').toString('hex')", '61c3a9'],
  ["Buffer.from('616263', 'hex').toString()", 'abc'],
  ["Buffer.from('abc', 'hex').toString('hex')", 'ab'],
  ["Buffer.from('zz', 'hex').length", '0'],
  ["Buffer.from('YQ', 'base64').toString()", 'a'],
  ["Buffer.from('Y_-', 'base64url').toString('hex')", '63ff'],
  // What is no base64 stays as it was written.
  ["Buffer.from('Y_-', 'base64').toString('hex')", '595f2d'],
  ["Buffer.from([257, -1, '3']).toString('hex')", '01ff03'],
  ["Buffer.from({ type: 'Buffer', data: [1, 2] }).toString('hex')", '0102'],
  ['Buffer.from(new Uint16Array([1, 2])).toString("hex")', '0102'],
  ['Buffer.from(new Uint8Array([1, 2, 3]).buffer, 1).toString("hex")', '0203'],
  ["JSON.stringify(Buffer.from('ab'))", '{"type":"Buffer","data":[97,98]}'],
  ["Buffer.from('abc').toString('base64') + Buffer.from('>>?').toString('base64url')", 'YWJjPj4_'],
  ['Buffer.from([0xff, 0x61]).toString()', '\ufffda'],
  ["Buffer.from('abc').toString('hex', 1)", '6263'],
  ["Buffer.from('abc').toString(undefined, 1, 2)", 'b'],
  ["String(Buffer.from('hi'))", 'hi'],
  ["Buffer.alloc(3, 'ab').toString()", 'aba'],
  ["Buffer.alloc(4, 'YQ==', 'base64').toString()", 'aaaa'],
  ['Buffer.allocUnsafe(2).length', '2'],
  ["Buffer.concat([Buffer.from('a'), Buffer.from('b')], 3).toString('hex')", '616200'],
  ["Buffer.concat([Buffer.from('ab'), Buffer.from('c')], 1).toString()", 'a'],
  ["Buffer.byteLength('aé') + Buffer.byteLength('YWI=', 'base64')", '5'],
  ["Buffer.compare(Buffer.from('a'), Buffer.from('b'))", '-1'],
  ["Buffer.from('b').compare(Buffer.from('a'))", '1'],
  ["Buffer.from('abc').equals(Buffer.from('abc'))", 'true'],
  ["Buffer.isBuffer(Buffer.from('')) + ' ' + Buffer.isBuffer(new Uint8Array(1))", 'true false'],
  [
    "['utf8', 'utf-8', 'hex', 'base64', 'base64url', 'latin1', 'HEX'].map(Buffer.isEncoding).join()",
    'true,true,true,true,true,false,false',
  ],
  ["Buffer.from('abcabc').indexOf('c') + ',' + Buffer.from('abcabc').indexOf('c', 3)", '2,5'],
  ["Buffer.from('abcabc').lastIndexOf('c') + ',' + Buffer.from('abc').indexOf('x')", '5,-1'],
  ["Buffer.from('abc').includes('bc') + ',' + Buffer.from('abc').indexOf(98)", 'true,1'],
  ["Buffer.from('abc').indexOf('62', 'hex')", '1'],
  ["Buffer.from('abc').fill(1).toString('hex') + Buffer.from('abc').fill('xy', 1)", '010101axy'],
  ["Buffer.from('abcd').swap16().toString() + Buffer.from('abcd').swap32()", 'badcdcba'],
  ["var b = Buffer.from('abc'), s = b.slice(1); s[0] = 120; return String(b)", 'axc'],
  ["var b = Buffer.alloc(4); b.write('héllo', 1, 2); return b.toString('hex')", '0068c300'],
  ["var b = Buffer.alloc(3); return Buffer.from('abc').copy(b, 1) + b.toString('hex')", '2006162'],
  ['var b = Buffer.alloc(8); b.writeUIntBE(0x123456, 0, 3); return b.readIntLE(0, 3)', '5649426'],
  ['var b = Buffer.alloc(2); return b.writeInt16BE(-2, 0) + b.toString("hex")', '2fffe'],
  ['var b = Buffer.alloc(6); b.writeIntLE(-5, 0, 6); return b.readIntLE(0, 6)', '-5'],
  ['var b = Buffer.alloc(8); b.writeDoubleLE(1.5, 0); return b.readDoubleLE(0)', '1.5'],
  [
    'Buffer.from([1, 2, 3, 4]).readUInt32LE() + "," + Buffer.from([255]).readInt8(0)',
    '67305985,-1',
  ],
  ["Buffer.from('a').constructor === Buffer && Buffer.from('a') instanceof Uint8Array", 'true'],
  ["Object.prototype.toString.call(Buffer.from('a'))", '[object Buffer]'],
];

const ERRORS: readonly (readonly [expression: string, error: string])[] = [
  ["Buffer.from('x', 'latin1')", 'TypeError: "latin1" encoding is not supported'],
  ['Buffer.from(1)', 'TypeError: first argument number is not a string or Buffer-like object'],
  ['Buffer.from()', 'TypeError: first argument undefined is not a string or Buffer-like object'],
  ['Buffer.alloc(-1)', 'RangeError: invalid size'],
  ["Buffer.from('abc').readInt16LE(2)", 'RangeError: index 2 is outside the bound of the buffer'],
  ["Buffer.from('abc').readIntLE(0, 7)", 'TypeError: "byteLength" must be <= 6'],
  ["Buffer.from('abc').toString('ascii')", 'TypeError: "ascii" encoding is not supported'],
  ['Buffer.concat(1)', 'TypeError: "list" argument must be an instance of Array'],
  [
    "Buffer.compare('a', 'b')",
    'TypeError: "source" argument must be an instance of Buffer or Uint8Array',
  ],
  [
    "Buffer.from('a').equals('a')",
    'TypeError: "target" argument must be an instance of Buffer or Uint8Array',
  ],
  ["Buffer.from('abc').swap16()", 'RangeError: Buffer size must be a multiple of 16-bits'],
];

/** Everything the documentation lists for Buffer's instances, and what the runtime has beside. */
const METHODS = [
  'length',
  ...'compare copy equals fill includes indexOf lastIndexOf slice subarray swap16 swap32 swap64 toJSON toString write'.split(
    ' ',
  ),
  ...['read', 'write'].flatMap((verb) =>
    'Int8 UInt8 Int16LE Int16BE UInt16LE UInt16BE Int32LE Int32BE UInt32LE UInt32BE IntLE IntBE UIntLE UIntBE FloatLE FloatBE DoubleLE DoubleBE'
      .split(' ')
      .map((kind) => verb + kind),
  ),
];

describe('Buffer', () => {
  it.each(VALUES)('%s', async (code, text) => {
    const expression = code.includes('return ') ? `(function () { ${code}; })()` : code;
    expect(await valueOf(`String(${expression})`)).toBe(text);
  });

  it.each(ERRORS)('%s throws', async (expression, error) => {
    expect(await thrownBy(`${expression};`)).toBe(error);
  });

  it('has exactly the methods of the runtime', async () => {
    const names = await valueOf("Object.getOwnPropertyNames(Buffer.prototype).sort().join(' ')");
    expect(names).toBe([...METHODS, 'constructor'].sort().join(' '));
  });

  it('is an object of its own in its module, which cannot be called', async () => {
    const statements = `
      var Other = require('buffer').Buffer;
      [Other === Buffer, typeof Other, Other === require('buffer').Buffer, Other.from('a').equals(Buffer.from('a'))]
        .forEach(function (it) { console.log(it); });`;
    expect(await logsOf(statements)).toEqual(['false', 'object', 'true', 'true']);
    const instance = "Buffer.from('a') instanceof require('buffer').Buffer;";
    expect(await thrownBy(instance)).toBe('TypeError: right argument is not callable');
  });

  it('cannot be constructed', async () => {
    expect(await thrownBy('new Buffer();')).toMatch(/^TypeError: .*not a (constructor|function)$/);
  });
});
