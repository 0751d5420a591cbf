/**
 * What every generated function has at its top: it writes values in full, in a way that hides nothing (signs of
 * zero, holes, own properties of arrays), and catches what a check throws.
 */
export const SUPPORT = `
import crypto from 'crypto';
import querystring from 'querystring';

function show(value, depth) {
  if (value === null || value === undefined || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return "'" + value + "'";
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'symbol') return value.toString();
  if (typeof value === 'function') return 'function';
  if (depth > 4) return '...';
  return showObject(value, depth || 0);
}

function showObject(value, depth) {
  var tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === 'Error') return String(value);
  if (tag === 'Date') return 'Date(' + value.getTime() + ')';
  if (tag === 'RegExp') return String(value) + '@' + value.lastIndex;
  if (tag === 'ArrayBuffer') return 'ArrayBuffer' + showItems(new Uint8Array(value), depth);
  if (tag === 'DataView') return 'DataView' + showItems(new Uint8Array(value.buffer), depth);
  if (tag === 'String' || tag === 'Number' || tag === 'Boolean' || tag === 'Symbol') {
    return tag + '(' + show(value.valueOf(), depth + 1) + ')';
  }
  if (Array.isArray(value)) return showItems(value, depth);
  if (tag.slice(-5) === 'Array' || Buffer.isBuffer(value)) return tag + showItems(value, depth);
  return (tag === 'Object' ? '' : tag) + '{' + showKeys(value, Object.keys(value), depth) + '}';
}

function showItems(value, depth) {
  if (value.length > 999) return '[' + value.length + ' items]';
  var items = [];
  for (var index = 0; index < value.length; index++) {
    items.push(index in value ? show(value[index], depth + 1) : '<hole>');
  }
  var keys = Object.keys(value).filter(function (key) { return !/^\\d+$/.test(key); });
  return '[' + items.join(', ') + (keys.length ? '; ' + showKeys(value, keys, depth) : '') + ']';
}

function showKeys(value, keys, depth) {
  return keys.map(function (key) { return key + ': ' + show(value[key], depth + 1); }).join(', ');
}

function log(value) { console.log(show(value, 0)); }

function check(run) {
  try { log(run()); } catch (error) { console.log('! ' + String(error)); }
}

function checkOn(make, run) {
  check(function () {
    var value = make();
    check(function () { return run(value); });
    return typeof value === 'object' ? value : 'unchanged';
  });
}
`;
