// https://nodejs.org/docs/latest-v20.x/api/url.html

const { failure, invalidType } = require('internal/errors');
const { validateObject, validateString } = require('internal/validators');

const legacy = () => require('internal/legacy_url');
const isURL = (value) => typeof value === 'object' && value !== null && globalThis.URL && value instanceof globalThis.URL;

function parse(url, parseQueryString, slashesDenoteHost) {
  validateString(url, 'url');
  return legacy().parse(url, parseQueryString, slashesDenoteHost);
}

function format(urlObject, options) {
  if (typeof urlObject === 'string') {
    return legacy().format(legacy().parse(urlObject));
  }
  if (typeof urlObject !== 'object' || urlObject === null) {
    throw invalidType('urlObject', ['Object', 'string'], urlObject);
  }
  if (!isURL(urlObject)) {
    return legacy().format(urlObject);
  }
  if (options) {
    validateObject(options, 'options');
  }
  const { fragment = true, search = true, auth = true, unicode = false } = options ?? {};
  const copy = new globalThis.URL(urlObject.href);
  if (!fragment) {
    copy.hash = '';
  }
  if (!search) {
    copy.search = '';
  }
  if (!auth) {
    copy.username = '';
    copy.password = '';
  }
  if (!unicode || !copy.hostname.includes('xn--')) {
    return copy.href;
  }
  return copy.href.replace(copy.hostname, domainToUnicode(copy.hostname));
}

function fileURLToPath(path, options) {
  let url = path;
  if (typeof path === 'string') {
    url = new globalThis.URL(path);
  } else if (!path?.href || !path.protocol) {
    throw invalidType('path', ['string', 'URL'], path);
  }
  if (url.protocol !== 'file:') {
    throw failure(TypeError, 'ERR_INVALID_URL_SCHEME', 'The URL must be of scheme file');
  }
  if (options?.windows) {
    const name = decodeURIComponent(url.pathname.replaceAll('/', '\\'));
    if (url.hostname !== '') {
      return `\\\\${url.hostname}${name}`;
    }
    if (!/^\\[A-Za-z]:/.test(name)) {
      throw failure(TypeError, 'ERR_INVALID_FILE_URL_PATH', 'File URL path must be absolute');
    }
    return name.slice(1);
  }
  if (url.hostname !== '') {
    const message = `File URL host must be "localhost" or empty on ${process.platform}`;
    throw failure(TypeError, 'ERR_INVALID_FILE_URL_HOST', message);
  }
  if (/%2f/i.test(url.pathname)) {
    const message = 'File URL path must not include encoded / characters';
    throw failure(TypeError, 'ERR_INVALID_FILE_URL_PATH', message);
  }
  return decodeURIComponent(url.pathname);
}

function pathToFileURL(path) {
  validateString(path, 'path');
  const { resolve } = require('path');
  let resolved = resolve(path);
  if (path.endsWith('/') && !resolved.endsWith('/')) {
    resolved += '/';
  }
  const escaped = resolved.replace(/[%\\\n\r\t?#]/g, (character) => encodeURIComponent(character));
  return new globalThis.URL(`file://${escaped}`);
}

function urlToHttpOptions(url) {
  const { hostname, pathname, port, username, password, search } = url;
  const options = {
    __proto__: null,
    ...url,
    protocol: url.protocol,
    hostname: hostname?.startsWith('[') ? hostname.slice(1, -1) : hostname,
    hash: url.hash,
    search,
    pathname,
    path: `${pathname || ''}${search || ''}`,
    href: url.href,
  };
  if (port !== '') {
    options.port = Number(port);
  }
  if (username || password) {
    options.auth = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  }
  return options;
}

function domainToASCII(domain) {
  validateString(domain, 'domain');
  try {
    return new globalThis.URL(`ws://${domain}`).hostname;
  } catch {
    return '';
  }
}

function domainToUnicode(domain) {
  return require('punycode').toUnicode(domainToASCII(domain));
}

module.exports = {
  get Url() {
    return legacy().Url;
  },
  parse,
  resolve: (from, to) => legacy().resolve(from, to),
  resolveObject: (from, to) => legacy().resolveObject(from, to),
  format,
  get URL() {
    return globalThis.URL;
  },
  get URLSearchParams() {
    return globalThis.URLSearchParams;
  },
  domainToASCII,
  domainToUnicode,
  pathToFileURL,
  fileURLToPath,
  urlToHttpOptions,
};
