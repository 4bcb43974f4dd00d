// What `process` has beside the natives: https://nodejs.org/docs/latest-v20.x/api/process.html

const EventEmitter = require('events');
const { invalidType, unavailable } = require('internal/errors');
const { parseMode, validateObject, validateString } = require('internal/validators');
const { input, output } = require('internal/stdio');

const native = binding('fs');
const { memory } = binding('process');

const { process } = globalThis;

const prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: function process() {}, writable: true, configurable: true },
});
Object.setPrototypeOf(process, prototype);
EventEmitter.call(process);

function define(name, value) {
  Object.defineProperty(process, name, { value, writable: true, enumerable: true, configurable: true });
}

const streams = {
  stdout: () => output(1),
  stdin: input,
  stderr: () => output(2),
};
for (const [name, make] of Object.entries(streams)) {
  let stream;
  Object.defineProperty(process, name, {
    get() {
      stream ??= make();
      return stream;
    },
    set(value) {
      stream = value;
    },
    enumerable: true,
    configurable: true,
  });
}

define('cwd', function cwd() {
  const path = native.cwd();
  if (typeof path === 'number') {
    throw require('internal/fs/util').systemError(path, 'uv_cwd');
  }
  return path;
});

define('chdir', function chdir(directory) {
  validateString(directory, 'directory');
  const result = native.chdir(directory);
  if (result < 0) {
    throw require('internal/fs/util').systemError(result, 'chdir', `${process.cwd()}`, directory);
  }
});

define('umask', function umask(mask) {
  return native.umask(mask === undefined ? undefined : parseMode(mask, 'mask'));
});

function memoryUsage() {
  const used = memory();
  return { rss: used, heapTotal: used, heapUsed: used, external: 0, arrayBuffers: 0 };
}
memoryUsage.rss = () => memory();
define('memoryUsage', memoryUsage);
define('constrainedMemory', () => 0);

// The run has the processor for itself, as far as it can tell.
define('cpuUsage', function cpuUsage(previous) {
  if (previous !== undefined) {
    validateObject(previous, 'prevValue');
  }
  const user = Math.round(process.uptime() * 1e6);
  return { user: user - (previous?.user ?? 0), system: 0 - (previous?.system ?? 0) };
});

define('resourceUsage', function resourceUsage() {
  return {
    userCPUTime: Math.round(process.uptime() * 1e6),
    systemCPUTime: 0,
    maxRSS: Math.round(memory() / 1024),
    sharedMemorySize: 0,
    unsharedDataSize: 0,
    unsharedStackSize: 0,
    minorPageFault: 0,
    majorPageFault: 0,
    swappedOut: 0,
    fsRead: 0,
    fsWrite: 0,
    ipcSent: 0,
    ipcReceived: 0,
    signalsCount: 0,
    voluntaryContextSwitches: 0,
    involuntaryContextSwitches: 0,
  };
});

let toldOfTracing = false;

function printWarning(warning) {
  if (!(warning instanceof Error)) {
    return;
  }
  const isDeprecation = warning.name === 'DeprecationWarning';
  if (isDeprecation && process.noDeprecation) {
    return;
  }
  const code = warning.code ? `[${warning.code}] ` : '';
  let text = `(node:${process.pid}) ${code}${warning.toString()}`;
  if (typeof warning.detail === 'string') {
    text += `\n${warning.detail}`;
  }
  if (!toldOfTracing) {
    const flag = isDeprecation ? '--trace-deprecation' : '--trace-warnings';
    text += `\n(Use \`node ${flag} ...\` to show where the warning was created)`;
    toldOfTracing = true;
  }
  process.stderr.write(`${text}\n`);
}

define('emitWarning', function emitWarning(warning, typeOrOptions, code, constructor) {
  let [type, name, caller] = [typeOrOptions, code, constructor];
  let detail;
  if (typeof type === 'object' && type !== null && !Array.isArray(type)) {
    ({ type = 'Warning', code: name, detail, ctor: caller } = typeOrOptions);
  } else if (typeof type === 'function') {
    caller = type;
    name = '';
    type = 'Warning';
  }
  type ??= 'Warning';
  validateString(type, 'type');
  if (typeof name === 'function') {
    caller = name;
    name = undefined;
  } else if (name !== undefined) {
    validateString(name, 'code');
  }
  let made = warning;
  if (typeof warning === 'string') {
    made = new Error(warning);
    Object.defineProperty(made, 'name', { value: String(type || 'Warning'), writable: true, configurable: true });
    if (name !== undefined) {
      made.code = name;
    }
    if (typeof detail === 'string') {
      made.detail = detail;
    }
    Error.captureStackTrace(made, caller ?? process.emitWarning);
  } else if (!(warning instanceof Error)) {
    throw invalidType('warning', ['Error', 'string'], warning);
  }
  if (made.name === 'DeprecationWarning') {
    if (process.noDeprecation) {
      return;
    }
    if (process.throwDeprecation) {
      process.nextTick(() => {
        throw made;
      });
      return;
    }
  }
  process.nextTick(() => {
    process.emit('warning', made);
  });
});
process.on('warning', printWarning);

for (const name of ['getuid', 'geteuid', 'getgid', 'getegid']) {
  define(name, Object.defineProperty(() => 1000, 'name', { value: name }));
}
define('getgroups', () => [1000]);

define('kill', function kill(pid) {
  if (pid !== process.pid) {
    throw require('internal/fs/util').systemError(-3, 'kill');
  }
  throw unavailable('process.kill', 'programs get no signals here');
});


define('loadEnvFile', function loadEnvFile(path = '.env') {
  const parsed = require('util').parseEnv(require('fs').readFileSync(path, 'utf8'));
  for (const [key, value] of Object.entries(parsed)) {
    process.env[key] ??= value;
  }
});

define('getActiveResourcesInfo', () => []);
define('ppid', 0);
define('debugPort', 9229);
define('argv0', 'node');
define('release', { name: 'node', lts: 'Iron' });
define('config', Object.freeze({ target_defaults: Object.freeze({}), variables: Object.freeze({}) }));
define('features', {
  inspector: false,
  debug: false,
  uv: true,
  ipv6: true,
  tls_alpn: false,
  tls_sni: false,
  tls_ocsp: false,
  tls: false,
  cached_builtins: true,
});
