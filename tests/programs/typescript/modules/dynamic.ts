type Plugin = { run(input: number): number };
async function load(name: 'double' | 'square'): Promise<Plugin> { return (await import(`./${name}.js`)) as Plugin }
(async () => {
  for (const name of ['double', 'square'] as const) console.log(name, (await load(name)).run(7));
})();
export {};
