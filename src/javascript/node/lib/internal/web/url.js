// https://url.spec.whatwg.org/#url-class, over the parser of the package whatwg-url.

const { invalidThis, missingArguments } = require('internal/errors');
const { custom, dress, expose } = require('internal/web/show');
const { URLSearchParams, ofQuery } = require('internal/web/search_params');
const machine = require('whatwg-url/lib/url-state-machine.js');

const { inspect } = binding('util');

const slots = new WeakMap();

function of(url) {
  const slot = slots.get(url);
  if (slot === undefined) throw invalidThis('URL');
  return slot;
}

const string = (value) => `${value}`.toWellFormed?.() ?? `${value}`;

function parse(input, base) {
  let baseURL = null;
  if (base !== undefined) {
    baseURL = machine.basicURLParse(string(base));
    if (baseURL === null) return null;
  }
  return machine.basicURLParse(string(input), { baseURL });
}

function invalid(own) {
  return Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL' }, own);
}

// Spaces at the end of a path that is one piece stay only as long as something follows them.
function strip(record) {
  if (machine.hasAnOpaquePath(record) && record.fragment === null && record.query === null) record.path = record.path.replace(/ +$/, '');
}

// Sets a part of a URL by the parser that begins there.
function override(record, input, stateOverride) {
  machine.basicURLParse(input, { url: record, stateOverride });
}

class URL {
  constructor(input, base = undefined) {
    if (arguments.length === 0) throw missingArguments('url');
    const text = string(input);
    const record = parse(text, base);
    if (record === null) {
      throw invalid(base === undefined ? { input: text } : { input: text, base: string(base) });
    }
    slots.set(this, { record });
  }

  get href() {
    return machine.serializeURL(of(this).record);
  }

  set href(value) {
    const slot = of(this);
    const record = parse(value);
    if (record === null) throw invalid({ input: string(value) });
    slot.record = record;
    slot.replace?.(record.query);
  }

  get origin() {
    return machine.serializeURLOrigin(of(this).record);
  }

  get protocol() {
    return `${of(this).record.scheme}:`;
  }

  set protocol(value) {
    override(of(this).record, `${string(value)}:`, 'scheme start');
  }

  get username() {
    return of(this).record.username;
  }

  set username(value) {
    const { record } = of(this);
    if (!machine.cannotHaveAUsernamePasswordPort(record)) machine.setTheUsername(record, string(value));
  }

  get password() {
    return of(this).record.password;
  }

  set password(value) {
    const { record } = of(this);
    if (!machine.cannotHaveAUsernamePasswordPort(record)) machine.setThePassword(record, string(value));
  }

  get host() {
    const { host, port } = of(this).record;
    if (host === null) return '';
    return port === null ? machine.serializeHost(host) : `${machine.serializeHost(host)}:${port}`;
  }

  set host(value) {
    const { record } = of(this);
    if (!machine.hasAnOpaquePath(record)) override(record, string(value), 'host');
  }

  get hostname() {
    const { host } = of(this).record;
    return host === null ? '' : machine.serializeHost(host);
  }

  set hostname(value) {
    const { record } = of(this);
    if (!machine.hasAnOpaquePath(record)) override(record, string(value), 'hostname');
  }

  get port() {
    const { port } = of(this).record;
    return port === null ? '' : String(port);
  }

  set port(value) {
    const { record } = of(this);
    if (machine.cannotHaveAUsernamePasswordPort(record)) return;
    const text = string(value);
    if (text === '') record.port = null;
    else override(record, text, 'port');
  }

  get pathname() {
    return machine.serializePath(of(this).record);
  }

  set pathname(value) {
    const { record } = of(this);
    if (machine.hasAnOpaquePath(record)) return;
    record.path = [];
    override(record, string(value), 'path start');
  }

  get search() {
    const { query } = of(this).record;
    return query === null || query === '' ? '' : `?${query}`;
  }

  set search(value) {
    const slot = of(this);
    const text = string(value);
    if (text === '') {
      slot.record.query = null;
      strip(slot.record);
    } else {
      slot.record.query = '';
      override(slot.record, text[0] === '?' ? text.slice(1) : text, 'query');
    }
    slot.replace?.(slot.record.query);
  }

  get searchParams() {
    const slot = of(this);
    if (slot.params === undefined) {
      [slot.params, slot.replace] = ofQuery(slot.record.query, (query) => {
        slot.record.query = query;
        if (query === null) strip(slot.record);
      });
    }
    return slot.params;
  }

  get hash() {
    const { fragment } = of(this).record;
    return fragment === null || fragment === '' ? '' : `#${fragment}`;
  }

  set hash(value) {
    const { record } = of(this);
    const text = string(value);
    if (text === '') {
      record.fragment = null;
      strip(record);
    } else {
      record.fragment = '';
      override(record, text[0] === '#' ? text.slice(1) : text, 'fragment');
    }
  }

  toString() {
    return this.href;
  }

  toJSON() {
    return this.href;
  }

  static canParse(input, base = undefined) {
    if (arguments.length === 0) throw missingArguments('url');
    return parse(input, base) !== null;
  }
}
dress(URL, 'URL');

const SHOWN = ['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'searchParams', 'hash'];
Object.defineProperty(URL.prototype, custom, {
  value(depth, options) {
    if (typeof depth === 'number' && depth < 0) return this;
    const shown = Object.create({ constructor: this.constructor === null ? Object : this.constructor });
    for (const name of SHOWN) shown[name] = this[name];
    return `${this.constructor.name} ${inspect(shown, options).replace(/^[^{]*/, '')}`;
  },
  writable: true,
  configurable: true,
});
expose(URL.prototype, [...SHOWN, 'toString', 'toJSON']);
expose(URL, ['canParse']);

module.exports = { URL, URLSearchParams };
