// exit: 1
// oracle: places
async function load<T>(name: string): Promise<T> {
  await null;
  throw new TypeError(`cannot load ${name}`);
}

async function main(): Promise<void> {
  const value = await load<number>('it');
  console.log(value);
}

void main();
