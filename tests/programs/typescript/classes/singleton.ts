class Config {
  private static instance?: Config;
  private readonly values = new Map<string, unknown>();
  private constructor() {}
  static get(): Config { return (Config.instance ??= new Config()) }
  set<T>(key: string, value: T): void { this.values.set(key, value) }
  read<T>(key: string, fallback: T): T { return this.values.has(key) ? (this.values.get(key) as T) : fallback }
  static { console.log('class is ready') }
}
Config.get().set('depth', 3);
console.log(Config.get().read('depth', 0), Config.get().read('width', 7), Config.get() === Config.get());
