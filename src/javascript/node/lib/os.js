// https://nodejs.org/docs/latest-v20.x/api/os.html
//
// There is no machine to tell of: what is here is harmless, and the same everywhere.

const { systemError } = require('internal/fs/util');
const { validateInt32 } = require('internal/validators');

const constants = {
  __proto__: null,
  UV_UDP_REUSEADDR: 4,
  dlopen: { __proto__: null, RTLD_LAZY: 1, RTLD_NOW: 2, RTLD_GLOBAL: 256, RTLD_LOCAL: 0, RTLD_DEEPBIND: 8 },
  errno: { __proto__: null },
  signals: { __proto__: null },
  priorities: {
    __proto__: null,
    PRIORITY_LOW: 19,
    PRIORITY_BELOW_NORMAL: 10,
    PRIORITY_NORMAL: 0,
    PRIORITY_ABOVE_NORMAL: -7,
    PRIORITY_HIGH: -14,
    PRIORITY_HIGHEST: -20,
  },
};

for (const [number, name] of require('internal/system_errors').table) {
  if (number > -1000) {
    constants.errno[name] = -number;
  }
}

[
  ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGKILL', 'SIGUSR1', 'SIGSEGV'],
  ['SIGUSR2', 'SIGPIPE', 'SIGALRM', 'SIGTERM', 'SIGSTKFLT', 'SIGCHLD', 'SIGCONT', 'SIGSTOP', 'SIGTSTP', 'SIGTTIN'],
  ['SIGTTOU', 'SIGURG', 'SIGXCPU', 'SIGXFSZ', 'SIGVTALRM', 'SIGPROF', 'SIGWINCH', 'SIGIO', 'SIGPWR', 'SIGSYS'],
]
  .flat()
  .forEach((name, index) => {
    constants.signals[name] = index + 1;
  });

const GIBIBYTE = 2 ** 30;

// Facts may be asked for by using the function itself as a text.
function fact(name, value) {
  const tell = Object.defineProperty(() => value, 'name', { value: name });
  Object.defineProperty(tell, Symbol.toPrimitive, { value: tell, configurable: true });
  return tell;
}

module.exports = {
  arch: fact('arch', process.arch),
  availableParallelism: fact('availableParallelism', 1),
  cpus: () => [{ model: 'sandglass', speed: 0, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 } }],
  endianness: fact('endianness', 'LE'),
  freemem: fact('freemem', GIBIBYTE),
  getPriority(pid = 0) {
    validateInt32(pid, 'pid');
    return 0;
  },
  homedir: () => process.env.HOME ?? '/home/guest',
  hostname: fact('hostname', 'localhost'),
  loadavg: () => [0, 0, 0],
  networkInterfaces: () => ({}),
  platform: fact('platform', process.platform),
  release: fact('release', '6.0.0'),
  setPriority() {
    throw systemError(-13, 'uv_os_setpriority');
  },
  tmpdir: fact('tmpdir', '/tmp'),
  totalmem: fact('totalmem', GIBIBYTE),
  type: fact('type', 'Linux'),
  userInfo: () => ({ __proto__: null, uid: 1000, gid: 1000, username: 'guest', homedir: '/home/guest', shell: '/bin/sh' }),
  uptime: () => process.uptime(),
  version: fact('version', '#1 SMP'),
  machine: fact('machine', process.arch),
  constants,
  EOL: '\n',
  devNull: '/dev/null',
};
