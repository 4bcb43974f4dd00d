// https://nodejs.org/docs/latest-v20.x/api/path.html

const { validateObject, validateString } = require('internal/validators');

// Resolves `.` and `..` of a path that has no root. Those that lead above its beginning are kept if `isRelative`.
function normalizeParts(path, isRelative, separators, joiner) {
  const parts = [];
  for (const part of path.split(separators)) {
    if (part === '' || part === '.') {
      continue;
    }
    if (part !== '..') {
      parts.push(part);
    } else if (parts.length > 0 && parts[parts.length - 1] !== '..') {
      parts.pop();
    } else if (isRelative) {
      parts.push('..');
    }
  }
  return parts.join(joiner);
}

// What begins a path of Windows: its device, as `C:` or `\\server\share`, whether it goes on at the root, and how long both are.
function windowsRoot(path) {
  const isSeparator = (index) => path[index] === '/' || path[index] === '\\';
  if (isSeparator(0)) {
    const unc = /^[\\/]{2}([^\\/]+)[\\/]+([^\\/]+)/.exec(path);
    if (unc) {
      const isWhole = unc[0].length === path.length;
      return {
        device: `\\\\${unc[1]}\\${unc[2]}`,
        isAbsolute: true,
        isUnc: true,
        length: isWhole ? path.length : unc[0].length + 1,
        deviceLength: unc[0].length,
      };
    }
    return { device: '', isAbsolute: true, isUnc: false, length: 1, deviceLength: 0 };
  }
  if (/^[A-Za-z]:/.test(path)) {
    const isAbsolute = isSeparator(2);
    return { device: path.slice(0, 2), isAbsolute, isUnc: false, length: isAbsolute ? 3 : 2, deviceLength: 2 };
  }
  return { device: '', isAbsolute: false, isUnc: false, length: 0, deviceLength: 0 };
}

// The part of both systems that differs in nothing but separators and in how long the root is.
function common(sep, isSeparator, rootLength) {
  // Where the last part of a path begins and ends, without separators behind it.
  function lastPart(path, start) {
    let end = path.length;
    while (end > start && isSeparator(path[end - 1])) {
      end -= 1;
    }
    let begin = end;
    while (begin > start && !isSeparator(path[begin - 1])) {
      begin -= 1;
    }
    return [begin, end];
  }

  function extensionOf(base) {
    const dot = base.lastIndexOf('.');
    return dot <= 0 || base === '..' ? '' : base.slice(dot);
  }

  function basename(path, suffix) {
    if (suffix !== undefined) {
      validateString(suffix, 'suffix');
    }
    validateString(path, 'path');
    const [begin, end] = lastPart(path, sep === '\\' && /^[A-Za-z]:/.test(path) ? 2 : 0);
    const base = path.slice(begin, end);
    if (suffix && path === suffix) {
      return '';
    }
    // A name that is nothing but the suffix keeps it.
    return suffix && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base;
  }

  function extname(path) {
    validateString(path, 'path');
    const [begin, end] = lastPart(path, sep === '\\' && /^[A-Za-z]:/.test(path) ? 2 : 0);
    return extensionOf(path.slice(begin, end));
  }

  function parse(path) {
    validateString(path, 'path');
    const parsed = { root: '', dir: '', base: '', ext: '', name: '' };
    if (path.length === 0) {
      return parsed;
    }
    const root = rootLength(path);
    parsed.root = path.slice(0, root);
    const [begin, end] = lastPart(path, root);
    parsed.base = path.slice(begin, end);
    parsed.ext = extensionOf(parsed.base);
    parsed.name = parsed.ext === '' ? parsed.base : parsed.base.slice(0, -parsed.ext.length);
    parsed.dir = begin > root ? path.slice(0, begin - 1) : parsed.root;
    return parsed;
  }

  function format(pathObject) {
    validateObject(pathObject, 'pathObject');
    const dir = pathObject.dir || pathObject.root;
    const ext = pathObject.ext;
    const dotted = ext ? `${ext[0] === '.' ? '' : '.'}${ext}` : '';
    const base = pathObject.base || `${pathObject.name || ''}${dotted}`;
    if (!dir) {
      return base;
    }
    return dir === pathObject.root ? `${dir}${base}` : `${dir}${sep}${base}`;
  }

  return { basename, extname, format, parse, lastPart };
}

const isSlash = (character) => character === '/';
const isEither = (character) => character === '/' || character === '\\';
const forPosix = common('/', isSlash, (path) => (path[0] === '/' ? 1 : 0));
const forWindows = common('\\', isEither, (path) => windowsRoot(path).length);

const posix = {
  resolve(...args) {
    let resolved = '';
    let isAbsolute = false;
    for (let index = args.length - 1; index >= -1 && !isAbsolute; index -= 1) {
      const path = index >= 0 ? args[index] : process.cwd();
      validateString(path, `paths[${index}]`);
      if (path.length > 0) {
        resolved = `${path}/${resolved}`;
        isAbsolute = path[0] === '/';
      }
    }
    resolved = normalizeParts(resolved, !isAbsolute, '/', '/');
    return isAbsolute ? `/${resolved}` : resolved || '.';
  },

  normalize(path) {
    validateString(path, 'path');
    if (path.length === 0) {
      return '.';
    }
    const isAbsolute = path[0] === '/';
    const endsInSlash = path[path.length - 1] === '/';
    let normal = normalizeParts(path, !isAbsolute, '/', '/');
    if (normal.length === 0) {
      if (isAbsolute) {
        return '/';
      }
      return endsInSlash ? './' : '.';
    }
    if (endsInSlash) {
      normal += '/';
    }
    return isAbsolute ? `/${normal}` : normal;
  },

  isAbsolute(path) {
    validateString(path, 'path');
    return path[0] === '/';
  },

  join(...args) {
    const parts = [];
    for (const part of args) {
      validateString(part, 'path');
      if (part.length > 0) {
        parts.push(part);
      }
    }
    return parts.length === 0 ? '.' : posix.normalize(parts.join('/'));
  },

  relative(from, to) {
    validateString(from, 'from');
    validateString(to, 'to');
    if (from === to) {
      return '';
    }
    const split = (path) => posix.resolve(path).split('/').filter(Boolean);
    const [fromParts, toParts] = [split(from), split(to)];
    let same = 0;
    while (same < fromParts.length && same < toParts.length && fromParts[same] === toParts[same]) {
      same += 1;
    }
    return [...fromParts.slice(same).map(() => '..'), ...toParts.slice(same)].join('/');
  },

  toNamespacedPath(path) {
    return path;
  },

  dirname(path) {
    validateString(path, 'path');
    if (path.length === 0) {
      return '.';
    }
    let [end] = forPosix.lastPart(path, 1);
    if (end <= 1) {
      return path[0] === '/' ? '/' : '.';
    }
    // Of several slashes before the name, the first one ends the directory.
    end -= 1;
    return end === 1 && path[0] === '/' ? '//' : path.slice(0, end);
  },

  basename: forPosix.basename,
  extname: forPosix.extname,
  format: forPosix.format,
  parse: forPosix.parse,
  sep: '/',
  delimiter: ':',
  win32: null,
  posix: null,
};

const win32 = {
  resolve(...args) {
    let device = '';
    let tail = '';
    let isAbsolute = false;
    for (let index = args.length - 1; index >= -1; index -= 1) {
      let path;
      if (index >= 0) {
        path = args[index];
        validateString(path, `paths[${index}]`);
        if (path.length === 0) {
          continue;
        }
      } else if (device.length === 0) {
        path = process.cwd();
      } else {
        // There is one directory for all drives here.
        path = process.cwd();
        if (path.slice(0, 2).toLowerCase() !== device.toLowerCase() && path[2] === '\\') {
          path = `${device}\\`;
        }
      }
      const root = windowsRoot(path);
      if (root.device.length > 0) {
        if (device.length > 0) {
          if (root.device.toLowerCase() !== device.toLowerCase()) {
            continue;
          }
        } else {
          device = root.device;
        }
      }
      if (isAbsolute) {
        if (device.length > 0) {
          break;
        }
      } else {
        tail = `${path.slice(root.length)}\\${tail}`;
        isAbsolute = root.isAbsolute;
        if (root.isAbsolute && device.length > 0) {
          break;
        }
      }
    }
    tail = normalizeParts(tail, !isAbsolute, /[\\/]/, '\\');
    return isAbsolute ? `${device}\\${tail}` : `${device}${tail}` || '.';
  },

  normalize(path) {
    validateString(path, 'path');
    if (path.length === 0) {
      return '.';
    }
    if (path.length === 1) {
      return path === '/' ? '\\' : path;
    }
    const root = windowsRoot(path);
    if (root.isUnc && root.length === path.length && root.deviceLength === path.length) {
      return `${root.device}\\`;
    }
    let tail = normalizeParts(path.slice(root.length), !root.isAbsolute, /[\\/]/, '\\');
    if (tail.length === 0 && !root.isAbsolute) {
      tail = '.';
    }
    if (tail.length > 0 && isEither(path[path.length - 1])) {
      tail += '\\';
    }
    if (!root.isAbsolute && root.device === '' && /:(?:[\\/]|$)/.test(path)) {
      // What has no device must not become one.
      return `.\\${tail}`;
    }
    return `${root.device}${root.isAbsolute ? '\\' : ''}${tail}`;
  },

  isAbsolute(path) {
    validateString(path, 'path');
    return isEither(path[0]) || /^[A-Za-z]:[\\/]/.test(path);
  },

  join(...args) {
    const parts = [];
    for (const part of args) {
      validateString(part, 'path');
      if (part.length > 0) {
        parts.push(part);
      }
    }
    if (parts.length === 0) {
      return '.';
    }
    let joined = parts.join('\\');
    // What only looks like \\server\share after joining is none, unless the first part begins like one.
    const slashes = /^[\\/]*/.exec(parts[0])[0].length;
    const isUnc = slashes === 2 && parts[0].length > 2;
    if (!isUnc) {
      const all = /^[\\/]*/.exec(joined)[0].length;
      if (all >= 2) {
        joined = `\\${joined.slice(all)}`;
      }
    }
    return win32.normalize(joined);
  },

  relative(from, to) {
    validateString(from, 'from');
    validateString(to, 'to');
    if (from === to) {
      return '';
    }
    const [fromWhole, toWhole] = [win32.resolve(from), win32.resolve(to)];
    if (fromWhole.toLowerCase() === toWhole.toLowerCase()) {
      return '';
    }
    const split = (path) => path.split('\\').filter(Boolean);
    const [fromParts, toParts] = [split(fromWhole), split(toWhole)];
    let same = 0;
    while (
      same < fromParts.length &&
      same < toParts.length &&
      fromParts[same].toLowerCase() === toParts[same].toLowerCase()
    ) {
      same += 1;
    }
    if (same === 0 && fromParts.length > 0 && toParts.length > 0) {
      return toWhole;
    }
    return [...fromParts.slice(same).map(() => '..'), ...toParts.slice(same)].join('\\');
  },

  toNamespacedPath(path) {
    if (typeof path !== 'string' || path.length === 0) {
      return path;
    }
    const resolved = win32.resolve(path);
    if (resolved.length <= 2) {
      return path;
    }
    if (resolved.startsWith('\\\\')) {
      return resolved[2] === '?' || resolved[2] === '.' ? path : `\\\\?\\UNC\\${resolved.slice(2)}`;
    }
    return /^[A-Za-z]:\\/.test(resolved) ? `\\\\?\\${resolved}` : resolved;
  },

  dirname(path) {
    validateString(path, 'path');
    if (path.length === 0) {
      return '.';
    }
    if (path.length === 1) {
      return isEither(path) ? path : '.';
    }
    const root = windowsRoot(path);
    if (root.isUnc && root.deviceLength === path.length) {
      return path;
    }
    const [begin] = forWindows.lastPart(path, root.length);
    if (begin > root.length) {
      return path.slice(0, begin - 1);
    }
    return root.length > 0 ? path.slice(0, root.length) : '.';
  },

  basename: forWindows.basename,
  extname: forWindows.extname,
  format: forWindows.format,
  parse: forWindows.parse,
  sep: '\\',
  delimiter: ';',
  win32: null,
  posix: null,
};

posix.posix = win32.posix = posix;
posix.win32 = win32.win32 = win32;
posix._makeLong = posix.toNamespacedPath;
win32._makeLong = win32.toNamespacedPath;

module.exports = posix;
