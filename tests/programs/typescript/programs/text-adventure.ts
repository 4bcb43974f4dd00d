type Room = { name: string; exits: Partial<Record<Way, string>>; items: string[] };
type Way = 'n' | 's' | 'e' | 'w';
const world: Record<string, Room> = {
  hall: { name: 'Hall', exits: { n: 'attic', e: 'kitchen' }, items: ['lamp'] },
  attic: { name: 'Attic', exits: { s: 'hall' }, items: [] },
  kitchen: { name: 'Kitchen', exits: { w: 'hall' }, items: ['knife', 'bread'] },
};
class Game {
  private room: Room = world['hall'] as Room;
  private readonly bag = new Set<string>();
  private readonly verbs: { [verb: string]: (this: Game, object: string) => string } = {
    go(way) { const to = this.room.exits[way as Way]; if (!to) return 'no way'; this.room = world[to]!; return `you are in the ${this.room.name}` },
    take(item) { const i = this.room.items.indexOf(item); if (i < 0) return `no ${item} here`; this.bag.add(...(this.room.items.splice(i, 1) as [string])); return `taken ${item}` },
    bag() { return [...this.bag].sort().join(', ') || 'empty' },
  };
  do(line: string): string { const [verb = '', object = ''] = line.split(' '); return this.verbs[verb]?.call(this, object) ?? `I do not know how to ${verb}` }
}
const game = new Game();
for (const line of ['take lamp', 'go w', 'go e', 'take bread', 'take sword', 'bag', 'dance']) console.log('>', line, '\n ', game.do(line));
