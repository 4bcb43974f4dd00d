// Writes lib/internal/intl/data.js: what CLDR says of the locales that Intl knows.
//
// To be run when that is to change, in a folder where CLDR's packages are installed, of the version that Node 20 has in it:
//
//   npm install cldr-core@48 cldr-dates-full@48 cldr-numbers-full@48 cldr-units-full@48 cldr-misc-full@48
//   node …/tools/cldr.mjs > …/lib/internal/intl/data.js

import { createRequire } from 'node:module';

const load = createRequire(`${process.cwd()}/`);

/** The locales, each with the one that it says its differences from. */
const PARENTS = {
  en: null,
  'en-AU': 'en-GB',
  'en-CA': 'en',
  'en-GB': 'en',
  'en-IN': 'en-GB',
  de: null,
  es: null,
  fr: null,
  it: null,
  ja: null,
  ko: null,
  nl: null,
  pt: null,
  sv: null,
  zh: null,
};

/** Those that have everything. */
const FULL = ['en', 'en-AU', 'en-CA', 'en-GB', 'en-IN', 'de', 'es', 'fr'];

const CURRENCIES = ('USD EUR GBP JPY INR CNY KRW BRL CAD AUD NZD CHF MXN SEK NOK DKK PLN CZK HUF RUB TRY ILS ZAR SGD HKD TWD THB VND IDR MYR PHP ' +
  'AED SAR EGP NGN KES UAH RON CLP COP ARS PEN PKR BDT BTC KWD BHD').split(' ');

const UNITS = ('acre bit byte celsius centimeter day degree fahrenheit fluid-ounce foot gallon gigabit gigabyte gram hectare hour inch kilobit kilobyte ' +
  'kilogram kilometer liter megabit megabyte meter microsecond mile mile-scandinavian milliliter millimeter millisecond minute month nanosecond ounce ' +
  'percent petabyte pound second stone terabit terabyte week yard year').split(' ');

const FIELDS = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second'];

const STYLES = ['full', 'long', 'medium', 'short'];
const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1));
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const file = (name, part, locale) => load(`cldr-${name}/main/${locale}/${part}.json`).main[locale];
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const list = (names, keys) => keys.map((key) => names[key]).join('|');

function names(source, keys) {
  const widths = (form) => ['abbreviated', 'wide', 'narrow'].map((width) => list(source[form][width], keys));
  const [format, alone] = [widths('format'), widths('stand-alone')];
  return same(format, alone) ? [format] : [format, alone];
}

/** The patterns of fields, without those for weeks of the year and for times of day in words. */
function skeletons(available) {
  const wanted = Object.entries(available).filter(([key]) => !/-|[BwWQ]/.test(key));
  const result = Object.fromEntries(wanted);
  // As ICU has it.
  if (result.Hv === 'HH v') result.Hv = "HH'h' v";
  if (result.Hv === 'H v') result.Hv = "H 'h' v";
  return result;
}

function intervals(formats) {
  const wanted = Object.entries(formats).filter(([key]) => !/-|[BG]/.test(key) && key !== 'intervalFormatFallback');
  return Object.fromEntries(wanted.map(([key, parts]) =>
    [key, Object.fromEntries(Object.entries(parts).filter(([part]) => !part.includes('-')))]));
}

function dates(locale) {
  const { gregorian } = file('dates-full', 'ca-gregorian', locale).dates.calendars;
  const fields = file('dates-full', 'dateFields', locale).dates.fields;
  const glue = gregorian.dateTimeFormats;
  const { am, pm } = gregorian.dayPeriods.format.abbreviated;
  const appended = glue.appendItems;
  const zones = file('dates-full', 'timeZoneNames', locale).dates.timeZoneNames;
  return {
    months: names(gregorian.months, MONTHS),
    days: names(gregorian.days, DAYS),
    eras: ['eraAbbr', 'eraNames', 'eraNarrow'].map((width) => list(gregorian.eras[width], ['0', '1'])),
    noon: `${am}|${pm}`,
    date: STYLES.map((style) => gregorian.dateFormats[style]),
    time: STYLES.map((style) => gregorian.timeFormats[style]),
    glue: STYLES.map((style) => glue[style]),
    at: STYLES.map((style) => gregorian['dateTimeFormats-atTime'].standard[style]),
    skeletons: skeletons(glue.availableFormats),
    between: glue.intervalFormats.intervalFormatFallback,
    append: [appended.Day, appended['Day-Of-Week'], appended.Era, appended.Timezone],
    fields: ['era', 'year', 'month', 'weekday', 'day', 'hour', 'minute', 'second', 'zone'].map((field) => fields[field].displayName).join('|'),
    gmt: [zones.gmtFormat, zones.gmtZeroFormat, zones.hourFormat],
    utc: [zones.zone.Etc.UTC.long.standard, zones.zone.Etc.UTC.short?.standard ?? 'UTC'],
  };
}

/** By powers of ten, from a thousand: the pattern of each, for one and for other numbers where they differ. */
function compact(formats) {
  const powers = [];
  for (let power = 3; power < 15; power++) {
    const key = `1${'0'.repeat(power)}-count-`;
    const [one, other] = [formats[`${key}one`], formats[`${key}other`]];
    powers.push(one && one !== other ? [other, one] : other);
  }
  return powers;
}

function numbers(locale) {
  const { numbers } = file('numbers-full', 'numbers', locale);
  const symbols = numbers['symbols-numberSystem-latn'];
  const decimals = numbers['decimalFormats-numberSystem-latn'];
  const currency = numbers['currencyFormats-numberSystem-latn'];
  return {
    symbols: [symbols.decimal, symbols.group, symbols.minusSign, symbols.plusSign, symbols.percentSign, symbols.exponential, symbols.nan, symbols.approximatelySign,
      symbols.currencyDecimal ?? '', symbols.currencyGroup ?? ''],
    minimumGrouping: Number(numbers.minimumGroupingDigits),
    decimal: decimals.standard,
    percent: numbers['percentFormats-numberSystem-latn'].standard,
    currency: currency.standard,
    accounting: currency.accounting,
    named: [currency['unitPattern-count-other'], currency['unitPattern-count-one'] ?? ''],
    range: numbers['miscPatterns-numberSystem-latn'].range,
    short: compact(decimals.short.decimalFormat),
    long: compact(decimals.long.decimalFormat),
    shortCurrency: compact(currency.short.standard),
  };
}

/** For each currency its symbol, a narrow one, and its names for other numbers and for one. */
function currencies(locale) {
  const { currencies } = file('numbers-full', 'currencies', locale).numbers;
  const shown = {};
  for (const code of CURRENCIES) {
    const it = currencies[code];
    if (!it) continue;
    const symbol = it.symbol ?? code;
    const narrow = it['symbol-alt-narrow'] ?? symbol;
    const other = !FULL.includes(locale) ? '' : it['displayName-count-other'] ?? it.displayName;
    const one = (other && it['displayName-count-one']) || other;
    shown[code] = [symbol, narrow === symbol ? '' : narrow, other, one === other ? '' : one].join('|').replace(/\|+$/, '');
  }
  return shown;
}

function units(all) {
  const result = {};
  for (const unit of UNITS) {
    result[unit] = ['short', 'narrow', 'long'].map((width) => {
      const key = Object.keys(all[width]).find((it) => it.endsWith(`-${unit}`) && it.split('-').length === unit.split('-').length + 1);
      const it = all[width][key];
      const [one, other] = [it['unitPattern-count-one'], it['unitPattern-count-other']];
      return one && one !== other ? `${other}|${one}` : other;
    });
  }
  result.per = ['short', 'narrow', 'long'].map((width) => all[width].per.compoundUnitPattern);
  for (const unit of ['second', 'minute', 'hour', 'day', 'kilometer', 'meter', 'liter', 'kilogram', 'gram', 'week', 'month', 'year', 'mile', 'foot', 'inch', 'gallon']) {
    const per = ['short', 'narrow', 'long'].map((width) => {
      const key = Object.keys(all[width]).find((it) => it.endsWith(`-${unit}`) && it.split('-').length === 2);
      return all[width][key].perUnitPattern ?? '';
    });
    if (per.some(Boolean)) result[`per-${unit}`] = per;
  }
  const speed = ['short', 'narrow', 'long'].map((width) => {
    const it = all[width]['speed-kilometer-per-hour'];
    return [it['unitPattern-count-other'], it['unitPattern-count-one'] ?? it['unitPattern-count-other']].join('|');
  });
  result['kilometer-per-hour'] = speed;
  for (const [name, key] of [['mile-per-hour', 'speed-mile-per-hour'], ['meter-per-second', 'speed-meter-per-second'],
    ['mile-per-gallon', 'consumption-mile-per-gallon'], ['liter-per-kilometer', 'consumption-liter-per-kilometer']]) {
    result[name] = ['short', 'narrow', 'long'].map((width) => {
      const it = all[width][key];
      return [it['unitPattern-count-other'], it['unitPattern-count-one'] ?? it['unitPattern-count-other']].join('|');
    });
  }
  return result;
}

/** For each field and width: past and future, for other numbers and for one; then what there are words for. */
function relative(all) {
  const result = {};
  for (const field of FIELDS) {
    result[field] = ['', '-short', '-narrow'].map((width) => {
      const it = all[`${field}${width}`];
      const way = (name) => {
        const patterns = it[`relativeTime-type-${name}`];
        const [other, one] = ['other', 'one'].map((count) => patterns[`relativeTimePattern-count-${count}`]);
        return one && one !== other ? `${other}|${one}` : other;
      };
      const words = {};
      for (const offset of [-2, -1, 0, 1, 2]) {
        const word = it[`relative-type-${offset}`];
        if (word !== undefined) words[offset] = word;
      }
      return [way('past'), way('future'), words];
    });
  }
  return result;
}

function lists(locale) {
  const patterns = file('misc-full', 'listPatterns', locale).listPatterns;
  const result = {};
  for (const [kind, key] of [['conjunction', 'standard'], ['disjunction', 'or'], ['unit', 'unit']]) {
    result[kind] = ['', '-short', '-narrow'].map((width) => {
      const it = patterns[`listPattern-type-${key}${width}`];
      return [it.start, it.middle, it.end, it[2]].join('|');
    });
  }
  return result;
}

/** What one has that the other has not; `null` for what it lacks. */
function difference(own, parent) {
  const result = {};
  for (const key of new Set([...Object.keys(own), ...Object.keys(parent)])) {
    const [mine, theirs] = [own[key], parent[key]];
    if (same(mine, theirs)) continue;
    const isPlain = (it) => typeof it === 'object' && it !== null && !Array.isArray(it);
    result[key] = mine === undefined ? null : isPlain(mine) && isPlain(theirs) ? difference(mine, theirs) : mine;
  }
  return result;
}

/** The digits after the decimal point of currencies that do not have two. */
function fractions() {
  const { fractions } = load('cldr-core/supplemental/currencyData.json').supplemental.currencyData;
  const wanted = Object.entries(fractions).filter(([code, it]) => code !== 'DEFAULT' && it._digits !== '2');
  const byDigits = {};
  for (const [code, it] of wanted) (byDigits[it._digits] ??= []).push(code);
  return Object.fromEntries(Object.entries(byDigits).map(([digits, codes]) => [digits, codes.join(' ')]));
}

function zones() {
  const { metazone } = file('dates-full', 'timeZoneNames', 'en').dates.timeZoneNames;
  const info = load('cldr-core/supplemental/metaZones.json').supplemental.metaZones.metazoneInfo.timezone;
  const members = {};
  const walk = (node, path) => {
    for (const [key, value] of Object.entries(node)) {
      const name = path ? `${path}/${key}` : key;
      if (!Array.isArray(value)) walk(value, name);
      else {
        const last = value.at(-1).usesMetazone;
        if (!last._to) (members[last._mzone] ??= []).push(name);
      }
    }
  };
  walk(info, '');
  const result = {};
  for (const [name, zones] of Object.entries(members)) {
    const it = metazone[name];
    if (!it?.long) continue;
    const { generic = '', standard = '', daylight = '' } = it.long;
    const short = it.short ? [it.short.generic, it.short.standard, it.short.daylight].join(' ') : '';
    result[[generic, standard, daylight, short].join('|').replace(/\|+$/, '')] = zones.join(' ');
  }
  return result;
}

/** What there is of each kind. Languages that are asked for less have English words for units and relative times. */
const PARTS = {
  dates,
  intervals: only(FULL, (locale) => file('dates-full', 'ca-gregorian', locale).dates.calendars.gregorian.dateTimeFormats.intervalFormats, intervals),
  numbers,
  currencies,
  lists,
  units: only(FULL, (locale) => file('units-full', 'units', locale).units, units),
  relative: only(FULL, (locale) => file('dates-full', 'dateFields', locale).dates.fields, relative),
};

function only(locales, load, make) {
  return (locale) => (locales.includes(locale) ? make(load(locale)) : undefined);
}

/** A string of JavaScript. What looks like nothing is written as an escape. */
function literal(value) {
  const text = JSON.stringify(value).replace(/[\\']/g, '\\$&');
  const shown = text.replace(/[\u00a0\u202f\u200e\u200f\u2009\u2060]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `'${shown}'`;
}

console.log(`// CLDR 48, written by tools/cldr.mjs. © Unicode, Inc., under the Unicode License (https://www.unicode.org/license.txt).
//
// Each part of each locale is a text of its own, so that no more is parsed than what a program asks for.

/** The locale that one says its differences from. */
exports.parents = ${JSON.stringify(PARENTS)};`);
for (const [part, make] of Object.entries(PARTS)) {
  console.log(`\nexports.${part} = {`);
  for (const [locale, parent] of Object.entries(PARENTS)) {
    const own = make(locale);
    if (own === undefined) continue;
    const shown = parent ? difference(own, make(parent)) : own;
    if (Object.keys(shown).length > 0) console.log(`  ${JSON.stringify(locale)}: ${literal(shown)},`);
  }
  console.log('};');
}
console.log(`
/** The digits after the decimal point of currencies that do not have two. */
exports.fractions = ${literal(fractions())};

/** What Americans call time zones: always, in winter, in summer, and the three in short. */
exports.zones = ${literal(zones())};`);
