// exit: 1
// oracle: places
interface Config { port: number }

class ConfigError extends Error {
  constructor(message: string, public readonly key: keyof Config) {
    super(message);
    this.name = 'ConfigError';
  }
}

function read(config: Partial<Config>, key: keyof Config): number {
  const value: number | undefined = config[key];
  if (value === undefined) {
    throw new ConfigError(`no ${key}`, key);
  }
  return value;
}

console.log(read({ port: 80 }, 'port'));
read({}, 'port');
