// Intl.Locale (ECMA-402, chapter 14).

const { base, define, inside, keywords, optionsOf, parse, tags, write } = require('internal/intl/locale');

const KEYS = { calendar: 'ca', collation: 'co', hourCycle: 'hc', caseFirst: 'kf', numeric: 'kn', numberingSystem: 'nu' };

// Where a language is spoken by most, and how it is written there.
const LIKELY = {
  ar: 'Arab-EG', de: 'Latn-DE', en: 'Latn-US', es: 'Latn-ES', fr: 'Latn-FR', he: 'Hebr-IL', hi: 'Deva-IN', it: 'Latn-IT', ja: 'Jpan-JP', ko: 'Kore-KR',
  nl: 'Latn-NL', pl: 'Latn-PL', pt: 'Latn-BR', ru: 'Cyrl-RU', sv: 'Latn-SE', tr: 'Latn-TR', uk: 'Cyrl-UA', zh: 'Hans-CN',
};

class Locale {
  constructor(tag, options) {
    if (typeof tag !== 'string' && (typeof tag !== 'object' || tag === null)) {
      throw new TypeError('First argument to Intl.Locale constructor can\'t be empty or missing');
    }
    const parts = parse(tags.get(tag) ?? String(tag));
    const given = optionsOf(options);
    for (const [name, pattern] of [['language', /^(?:[a-z]{2,3}|[a-z]{5,8})$/i], ['script', /^[a-z]{4}$/i], ['region', /^(?:[a-z]{2}|[0-9]{3})$/i]]) {
      if (given[name] === undefined) continue;
      const value = String(given[name]);
      if (!pattern.test(value)) throw new RangeError('Incorrect locale information provided');
      parts[name] = value;
    }
    const own = keywords(parts);
    for (const [name, key] of Object.entries(KEYS)) {
      if (given[name] !== undefined) own[key] = String(given[name]);
    }
    const entries = Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1));
    const extension = ['u', ...entries.flatMap(([key, value]) => (value === '' || value === 'true' ? [key] : [key, value]))].join('-');
    const rest = parts.extensions.filter((it) => !it.startsWith('u-'));
    tags.set(this, write(parse(write({ ...parts, extensions: entries.length > 0 ? [...rest, extension] : rest }))));
  }
}

const of = (locale, name) => parse(inside(tags, locale, `get Intl.Locale.prototype.${name}`));

function likely(locale, isShorter) {
  const parts = parse(inside(tags, locale, 'Intl.Locale.prototype.maximize'));
  const [script, region] = (LIKELY[parts.language] ?? '-').split('-');
  const fuller = { ...parts, script: parts.script || script, region: parts.region || region };
  const shorter = { ...parts, script: parts.script === script ? '' : parts.script, region: parts.region === region ? '' : parts.region };
  return new Locale(write(isShorter ? shorter : fuller));
}

const members = {
  maximize() {
    return likely(this, false);
  },
  minimize() {
    return likely(this, true);
  },
  toString() {
    return inside(tags, this, 'Intl.Locale.prototype.toString');
  },
  get baseName() {
    return base(of(this, 'baseName'));
  },
  get language() {
    return of(this, 'language').language;
  },
  get script() {
    return of(this, 'script').script || undefined;
  },
  get region() {
    return of(this, 'region').region || undefined;
  },
  get numeric() {
    const { kn } = keywords(of(this, 'numeric'));
    return kn !== undefined && kn !== 'false';
  },
};
define(Locale, 'Locale', members);
for (const [name, key] of Object.entries(KEYS)) {
  if (name === 'numeric') continue;
  const get = { get() { return keywords(of(this, name))[key]; } }.get;
  Object.defineProperty(get, 'name', { value: `get ${name}` });
  Object.defineProperty(Locale.prototype, name, { get, configurable: true });
}
Object.defineProperty(Locale, 'length', { value: 1, configurable: true });

module.exports = { Locale };
