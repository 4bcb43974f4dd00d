class Missing extends Error { constructor(readonly what: string) { super(`missing ${what}`); Object.setPrototypeOf(this, new.target.prototype) } }
const attempts: (() => void)[] = [
  () => { throw new Missing('key') },
  () => { (null as any).x },
  () => { (undefined as unknown as () => void)() },
  () => { [].reduce((a: number, b: number) => a + b) },
  () => { new Array<number>(-1) },
  () => { BigInt(1.5 as number) },
];
for (const attempt of attempts) {
  try { attempt() } catch (error) { if (error instanceof Error) console.log(error.constructor.name, error instanceof Missing ? error.what : error.name) }
}
