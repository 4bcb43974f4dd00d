// Language tags, the locales that there is data for, and how options are read (ECMA-402, sections 6.2 and 9.2).

const data = require('internal/intl/data');

// Node's, whatever the environment says.
const DEFAULT = 'en-US';

const TAG = /^([a-z]{2,3}|[a-z]{5,8})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?((?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)((?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*)((?:-x(?:-[a-z0-9]{1,8})+)?)$/;

// Languages that go by another name today.
const RENAMED = { iw: 'he', in: 'id', ji: 'yi', jw: 'jv', mo: 'ro', cmn: 'zh', tl: 'fil' };

// Locales with data, by which those are served that have none of their own.
const parsed = new Map();

function title(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// The parts of a tag in their canonical form, or a RangeError.
function parse(tag) {
  const match = TAG.exec(String(tag).toLowerCase());
  if (match === null) throw new RangeError(`Incorrect locale information provided`);
  const [, language, script = '', region = '', variants, extensions, own] = match;
  return {
    language: Object.hasOwn(RENAMED, language) ? RENAMED[language] : language,
    script: title(script),
    region: region.toUpperCase(),
    variants: variants.split('-').slice(1).sort(),
    extensions: extensions.split(/-(?=[a-z0-9]-)/).slice(1).sort(),
    own,
  };
}

function base({ language, script, region, variants }) {
  return [language, script, region, ...variants].filter(Boolean).join('-');
}

function write(tag) {
  const extensions = tag.extensions.map((it) => (it.startsWith('u-') ? it.replace(/-true(?=-|$)/g, '') : it));
  return [base(tag), ...extensions].join('-') + tag.own;
}

// What `Intl.Locale` objects have for a tag.
const tags = new WeakMap();

// CanonicalizeLocaleList (section 9.2.1).
function canonicalize(locales) {
  if (locales === undefined) return [];
  if (typeof locales === 'string') return [write(parse(locales))];
  if (typeof locales === 'object' && locales !== null && tags.has(locales)) return [tags.get(locales)];
  if (locales === null) throw new TypeError('Cannot convert undefined or null to object');
  const list = Object(locales);
  const length = Math.min(Number(list.length) || 0, 1000);
  const result = [];
  for (let index = 0; index < length; index++) {
    if (!(index in list)) continue;
    const value = list[index];
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) {
      throw new TypeError('Language ID should be string or object.');
    }
    const tag = tags.get(value) ?? write(parse(value));
    if (!result.includes(tag)) result.push(tag);
  }
  return result;
}

// The values of a tag's `-u-` extension, by their keys.
function keywords(tag) {
  const extension = tag.extensions.find((it) => it.startsWith('u-'));
  const result = {};
  if (extension === undefined) return result;
  let key;
  for (const part of extension.split('-').slice(1)) {
    if (part.length === 2) {
      key = part;
      result[key] = '';
    } else if (key !== undefined) {
      result[key] += result[key] ? `-${part}` : part;
    }
  }
  return result;
}

// The name of the data that a locale is served from; undefined if its language is unknown.
function source(tag) {
  const { language, script, region } = tag;
  if (script === 'Hant') return undefined;
  const whole = `${language}-${region}`;
  if (Object.hasOwn(data.parents, whole)) return whole;
  return Object.hasOwn(data.parents, language) ? language : undefined;
}

// The first of the locales that is known, with the keywords that were asked for.
//
// @param languages those that are known beside the ones with data
function resolve(locales, languages = {}) {
  for (const it of canonicalize(locales)) {
    const tag = parse(it);
    const found = source(tag);
    if (found !== undefined || Object.hasOwn(languages, tag.language)) {
      return { locale: base({ ...tag, variants: [] }), language: tag.language, source: found ?? 'en', keywords: keywords(tag) };
    }
  }
  return { locale: DEFAULT, language: 'en', source: 'en', keywords: {} };
}

// `supportedLocalesOf` of the classes.
function supported(locales, options, languages = {}) {
  const requested = canonicalize(locales);
  if (options !== undefined) {
    choose(Object(options), 'localeMatcher', ['lookup', 'best fit'], 'best fit', 'Intl');
  }
  return requested.filter((it) => {
    const tag = parse(it);
    return source(tag) !== undefined || Object.hasOwn(languages, tag.language);
  });
}

// Puts what a locale says over what its parent says.
function merge(parent, own) {
  const result = { ...parent };
  for (const [key, value] of Object.entries(own)) {
    const theirs = result[key];
    const isPlain = (it) => typeof it === 'object' && it !== null && !Array.isArray(it);
    if (value === null) delete result[key];
    else result[key] = isPlain(value) && isPlain(theirs) ? merge(theirs, value) : value;
  }
  return result;
}

// A part of a locale's data, see `data.js`; English where there is none in its language.
function part(name, locale) {
  const key = `${name} ${locale}`;
  let result = parsed.get(key);
  if (result === undefined) {
    const own = data[name][locale];
    const parent = data.parents[locale];
    if (parent === null) result = own === undefined ? part(name, 'en') : JSON.parse(own);
    else result = own === undefined ? part(name, parent) : merge(part(name, parent), JSON.parse(own));
    parsed.set(key, result);
  }
  return result;
}

// The options of a constructor: undefined is none, and null an error as everywhere.
function optionsOf(options) {
  if (options === undefined) return Object.create(null);
  if (options === null) throw new TypeError('Cannot convert undefined or null to object');
  return Object(options);
}

// GetOption for a string (section 9.2.12).
function choose(options, name, values, fallback, owner) {
  let value = options[name];
  if (value === undefined) return fallback;
  value = String(value);
  if (values !== undefined && !values.includes(value)) {
    throw new RangeError(`Value ${value} out of range for ${owner} options property ${name}`);
  }
  return value;
}

// GetOption for a boolean.
function flag(options, name, fallback) {
  const value = options[name];
  return value === undefined ? fallback : Boolean(value);
}

// DefaultNumberOption (section 9.2.13).
function whole(value, minimum, maximum, fallback, name) {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!(number >= minimum && number <= maximum)) throw new RangeError(`${name} value is out of range.`);
  return Math.floor(number);
}

// Defines a class's methods and its tag as those of ECMAScript are: not enumerable.
function define(constructor, name, members, statics = {}) {
  for (const [target, own] of [[constructor.prototype, members], [constructor, statics]]) {
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(own))) {
      Object.defineProperty(target, key, { ...descriptor, enumerable: false });
    }
  }
  Object.defineProperty(constructor.prototype, Symbol.toStringTag, { value: `Intl.${name}`, configurable: true });
  return constructor;
}

// What an object is inside, or a TypeError for an object of another class.
function inside(slots, object, method) {
  const slot = typeof object === 'object' && object !== null ? slots.get(object) : undefined;
  if (slot === undefined) throw new TypeError(`Method ${method} called on incompatible receiver ${brief(object)}`);
  return slot;
}

function brief(value) {
  if (typeof value === 'function' || (typeof value === 'object' && value !== null)) return Object.prototype.toString.call(value);
  return String(value);
}

// The texts of parts, one after the other.
function join(parts) {
  let text = '';
  for (let index = 0; index < parts.length; index++) text += parts[index].value;
  return text;
}

module.exports = { DEFAULT, base, canonicalize, choose, define, flag, inside, join, keywords, optionsOf, parse, part, resolve, supported, tags, whole, write };
