// Time zones: which there are, how far they are from UTC, and what Americans call them.

const data = require('internal/intl/data');
const { part } = require('internal/intl/locale');

const native = binding('zone');

// Names that ICU has others for.
const RENAMED = {
  'Africa/Asmara': 'Africa/Asmera',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Nuuk': 'America/Godthab',
  'Asia/Ho_Chi_Minh': 'Asia/Saigon',
  'Asia/Kathmandu': 'Asia/Katmandu',
  'Asia/Kolkata': 'Asia/Calcutta',
  'Asia/Yangon': 'Asia/Rangoon',
  'Atlantic/Faroe': 'Atlantic/Faeroe',
  'Etc/GMT': 'UTC',
  'Etc/UCT': 'UTC',
  'Etc/UTC': 'UTC',
  'Etc/Zulu': 'UTC',
  'Europe/Kyiv': 'Europe/Kiev',
  GB: 'Europe/London',
  GMT: 'UTC',
  Japan: 'Asia/Tokyo',
  'US/Alaska': 'America/Anchorage',
  'US/Arizona': 'America/Phoenix',
  'US/Central': 'America/Chicago',
  'US/Eastern': 'America/New_York',
  'US/Hawaii': 'Pacific/Honolulu',
  'US/Mountain': 'America/Denver',
  'US/Pacific': 'America/Los_Angeles',
  Zulu: 'UTC',
};

// The name of a zone as ICU writes it, whatever the case of its letters, or a RangeError.
function canonical(name) {
  const found = native.find(name);
  if (found === undefined) throw new RangeError(`Invalid time zone specified: ${name}`);
  return Object.hasOwn(RENAMED, found) ? RENAMED[found] : found;
}

// The zone of the run.
function local() {
  const name = native.local();
  return Object.hasOwn(RENAMED, name) ? RENAMED[name] : name;
}

// Seconds that a zone is ahead of UTC.
function offset(name, time) {
  return name === 'UTC' ? 0 : native.offset(name, time);
}

let meta;

function metazone(name) {
  if (meta === undefined) {
    meta = new Map();
    for (const [names, zones] of Object.entries(JSON.parse(data.zones))) {
      for (const zone of zones.split(' ')) meta.set(zone, names);
    }
  }
  return meta.get(name)?.split('|');
}

const pad = (number) => String(number).padStart(2, '0');

// `GMT+5:30`, or `GMT+05:30` in long.
function relative(locale, seconds, isLong) {
  const [pattern] = part('dates', locale).gmt;
  const size = Math.abs(seconds);
  const [hours, minutes, rest] = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60];
  let text = isLong ? `${pad(hours)}:${pad(minutes)}` : String(hours);
  if (!isLong && (minutes !== 0 || rest !== 0)) text += `:${pad(minutes)}`;
  if (rest !== 0) text += `:${pad(rest)}`;
  return pattern.replace('{0}', `${seconds < 0 ? '-' : '+'}${text}`);
}

// What a zone is called at a time, by the letters of a pattern.
function nameOf(locale, zone, time, letter, length) {
  const isLong = length === 4;
  const seconds = offset(zone, time);
  if (letter === 'O') return relative(locale, seconds, isLong);
  if (zone === 'UTC') {
    const [long, short] = part('dates', locale).utc;
    return letter === 'v' ? relative(locale, 0, isLong) : isLong ? long : short;
  }
  const names = locale.startsWith('en') ? metazone(zone) : undefined;
  if (names === undefined) return relative(locale, seconds, isLong);
  const [generic, standard, daylight, short] = names;
  const isSummer = seconds !== offset(zone, winter(zone, time));
  if (isLong) {
    if (letter === 'v') return generic || standard;
    return (isSummer && daylight) || standard;
  }
  const found = short === undefined || locale !== 'en' ? undefined : short.split(' ')[letter === 'v' ? 0 : isSummer ? 2 : 1];
  return found || relative(locale, seconds, false);
}

// A time of the same year when the zone is not ahead of its standard time: of January and July the one with less.
function winter(zone, time) {
  const year = new Date(time).getUTCFullYear();
  const [january, july] = [0, 6].map((month) => Date.UTC(year, month, 1));
  return offset(zone, january) <= offset(zone, july) ? january : july;
}

module.exports = { canonical, local, nameOf, offset };
