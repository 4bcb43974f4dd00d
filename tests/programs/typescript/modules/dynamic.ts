type Plugin = { run(input: number): number };
const plugins: Record<string, () => Promise<Plugin>> = {
  double: () => import('./double'),
  square: async () => (await import('./square.js')) as Plugin,
};
(async () => {
  for (const name of Object.keys(plugins)) console.log(name, (await plugins[name]!()).run(7));
})();
export {};
