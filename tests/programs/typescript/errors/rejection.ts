// exit: 1
// oracle: places
async function load<T>(name: string): Promise<T> {
  await null;
  throw new TypeError(`cannot load ${name}`);
}

async function main(): Promise<void> {
  console.log('waiting' as string);
  await null;
}

void main().then((): Promise<number> => load<number>('it'));
