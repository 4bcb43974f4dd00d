type Direction = 'north' | 'east' | 'south' | 'west';
type Event = `${'mouse' | 'key'}-${'up' | 'down'}`;
const turns: { readonly [direction in Direction]: Direction } = { north: 'east', east: 'south', south: 'west', west: 'north' };
let facing: Direction = 'north';
const path: Direction[] = [];
for (let i = 0; i < 5; i++) {
  path.push(facing);
  facing = turns[facing];
}
console.log(path.join(' > '));
const events: Event[] = ['mouse-up', 'key-down'];
for (const event of events) {
  const [device, motion] = event.split('-') as ['mouse' | 'key', 'up' | 'down'];
  console.log({ device, motion });
}
const size = 10n as bigint;
type Keys = keyof typeof turns;
const keys = Object.keys(turns) as Keys[];
console.log(size * 3n, keys.length);
