// https://nodejs.org/docs/latest-v20.x/api/querystring.html

const { failure } = require('internal/errors');

const KEPT = /[^A-Za-z0-9\-_.!~*'()]/;

function escape(value) {
  let text = value;
  if (typeof text !== 'string') {
    text = typeof text === 'object' ? String(text) : `${text}`;
  }
  if (!KEPT.test(text)) {
    return text;
  }
  try {
    return encodeURIComponent(text);
  } catch {
    throw failure(URIError, 'ERR_INVALID_URI', 'URI malformed');
  }
}

function unescapeBuffer(text, decodesSpaces) {
  const { Buffer } = require('buffer');
  const bytes = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const digits = text.slice(index + 1, index + 3);
    if (code === 37 && /^[0-9A-Fa-f]{2}$/.test(digits)) {
      bytes.push(parseInt(digits, 16));
      index += 2;
    } else if (decodesSpaces && code === 43) {
      bytes.push(32);
    } else {
      bytes.push(code & 255);
    }
  }
  return Buffer.from(bytes);
}

function unescape(text, decodesSpaces) {
  try {
    return decodeURIComponent(text);
  } catch {
    return unescapeBuffer(text, decodesSpaces).toString();
  }
}

function primitive(value) {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return Number.isFinite(value) ? `${value}` : '';
    case 'bigint':
    case 'boolean':
      return `${value}`;
    default:
      return '';
  }
}

function stringify(obj, sep, eq, options) {
  const [between, equals] = [sep || '&', eq || '='];
  const encode = typeof options?.encodeURIComponent === 'function' ? options.encodeURIComponent : querystring.escape;
  if (obj === null || typeof obj !== 'object') {
    return '';
  }
  const pairs = [];
  for (const [key, value] of Object.entries(obj)) {
    const name = encode(primitive(key));
    for (const item of Array.isArray(value) ? value : [value]) {
      pairs.push(`${name}${equals}${encode(primitive(item))}`);
    }
  }
  return pairs.join(between);
}

function parse(qs, sep, eq, options) {
  const result = { __proto__: null };
  if (typeof qs !== 'string' || qs.length === 0) {
    return result;
  }
  const [between, equals] = [sep ? `${sep}` : '&', eq ? `${eq}` : '='];
  const most = typeof options?.maxKeys === 'number' ? options.maxKeys : 1000;
  const given = typeof options?.decodeURIComponent === 'function' ? options.decodeURIComponent : querystring.unescape;
  const decode = (text) => {
    const plain = text.includes('+') ? text.replaceAll('+', ' ') : text;
    if (given === unescape && !plain.includes('%')) {
      return plain;
    }
    try {
      return given(plain);
    } catch {
      return unescape(plain, true);
    }
  };
  let pairs = qs.split(between).filter((pair) => pair !== '');
  if (most > 0) {
    pairs = pairs.slice(0, most);
  }
  for (const pair of pairs) {
    const at = pair.indexOf(equals);
    const key = decode(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? '' : decode(pair.slice(at + equals.length));
    if (!(key in result)) {
      result[key] = value;
    } else if (Array.isArray(result[key])) {
      result[key].push(value);
    } else {
      result[key] = [result[key], value];
    }
  }
  return result;
}

const querystring = {
  unescapeBuffer,
  unescape,
  escape,
  stringify,
  encode: stringify,
  parse,
  decode: parse,
};

module.exports = querystring;
