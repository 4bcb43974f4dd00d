interface Config { name: string; nested: { depth: number } }
const config: Config = { name: 'test', nested: { depth: 3 } };
export = config;
