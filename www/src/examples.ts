// Programs to begin with. Each shows one thing that a sandbox has to get right.

export type DemoLanguage = 'python' | 'javascript' | 'typescript';

export interface Example {
  name: string;
  code: string;
  /** As somebody would type them, separated by spaces. */
  arguments?: string;
  input?: string;
  /** Seconds; default 5. */
  limit?: number;
}

export function nameOf(language: DemoLanguage): string {
  return { python: 'Python', javascript: 'JavaScript', typescript: 'TypeScript' }[language];
}

export const examples: Record<DemoLanguage, [Example, ...Example[]]> = {
  python: [
    {
      name: 'Hello',
      arguments: 'world',
      code: `import sys

name = sys.argv[1] if len(sys.argv) > 1 else "you"
print(f"Hello, {name}! This is Python", sys.version.split()[0])

# Pascal's triangle, with its odd numbers filled in.
row = [1]
while len(row) <= 16:
    line = " ".join("▲" if k % 2 else " " for k in row)
    print(line.center(40))
    row = [1, *(a + b for a, b in zip(row, row[1:])), 1]
`,
    },
    {
      name: 'Standard input',
      input: 'the cat sat on the mat\nthe dog sat on the log\nand the frog sat still\n',
      code: `import sys
from collections import Counter

words = Counter(sys.stdin.read().split())
width = max(map(len, words))

for word, count in words.most_common(6):
    print(f"{word:>{width}}  {'█' * count} {count}")
`,
    },
    {
      name: 'Output while it runs',
      code: `import sys
import time

for step in range(1, 11):
    print(f"step {step:2} of 10  {'■' * step}{'□' * (10 - step)}")
    if step % 4 == 0:
        print("this line is on stderr", file=sys.stderr)
    time.sleep(0.25)

print("done")
`,
    },
    {
      name: 'An exception',
      code: `from dataclasses import dataclass


@dataclass
class Reading:
    sensor: str
    values: list[float]

    def mean(self):
        return sum(self.values) / len(self.values)


readings = [
    Reading("attic", [19.5, 20.1, 19.8]),
    Reading("cellar", []),
]

for reading in readings:
    print(f"{reading.sensor}: {reading.mean():.1f} °C")
`,
    },
    {
      name: 'An endless loop',
      limit: 2,
      code: `print("This never ends by itself: the time limit ends it.")

n = 0
while True:
    n += 1
`,
    },
  ],
  javascript: [
    {
      name: 'Hello',
      arguments: 'world',
      code: `const [name = 'you'] = process.argv.slice(2);
console.log(\`Hello, \${name}! This is JavaScript.\`);

// The rule of each cell is a bit of this number.
const rule = 90;
let cells = Array.from({ length: 63 }, (_, i) => Number(i === 31));

for (let row = 0; row < 16; row++) {
  console.log(cells.map((cell) => (cell ? '●' : ' ')).join(''));
  cells = cells.map((cell, i) => {
    const pattern = 4 * (cells[i - 1] ?? 0) + 2 * cell + (cells[i + 1] ?? 0);
    return (rule >> pattern) & 1;
  });
}
`,
    },
    {
      name: 'Standard input',
      input: '12\n7\n30\n-4\n',
      code: `const numbers = [];
for (let line; (line = readline()) !== null; ) {
  if (line.trim() !== '') numbers.push(Number(line));
}

const sum = numbers.reduce((a, b) => a + b, 0);
console.log('numbers', numbers.sort((a, b) => a - b).join(', '));
console.log('sum    ', sum);
console.log('mean   ', sum / numbers.length);
`,
    },
    {
      name: 'Output while it runs',
      code: `const pause = (ms) => new Promise((resume) => setTimeout(resume, ms));

async function climb() {
  for (let step = 1; step <= 10; step++) {
    const bar = '■'.repeat(step).padEnd(10, '□');
    console.log(\`step \${String(step).padStart(2)} of 10  \${bar}\`);
    if (step % 4 === 0) console.error('this line is on stderr');
    await pause(250);
  }
}

climb().then(() => console.log('done'));
`,
    },
    {
      name: 'An exception',
      code: `class Account {
  #balance = 0;

  deposit(amount) {
    this.#balance += amount;
    return this;
  }

  withdraw(amount) {
    if (amount > this.#balance) {
      throw new RangeError(\`only \${this.#balance} left, not \${amount}\`);
    }
    this.#balance -= amount;
    return this;
  }
}

const account = new Account().deposit(100);
console.log('first', account.withdraw(70) && 'fine');
console.log('second', account.withdraw(70) && 'fine');
`,
    },
    {
      name: 'An endless loop',
      limit: 2,
      code: `console.log('This never ends by itself: the time limit ends it.');

for (let n = 0; ; n++) {}
`,
    },
  ],
  typescript: [
    {
      name: 'Hello',
      arguments: 'world',
      code: `enum Suit { Clubs = '♣', Diamonds = '♦', Hearts = '♥', Spades = '♠' }

interface Card {
  readonly suit: Suit;
  readonly rank: number;
}

const [name = 'you']: string[] = process.argv.slice(2);
console.log(\`Hello, \${name}! This is TypeScript, without its types.\`);

const deck: Card[] = Object.values(Suit).flatMap((suit) => Array.from({ length: 13 }, (_, i): Card => ({ suit, rank: i + 1 })));

function show({ suit, rank }: Card): string {
  const faces: Record<number, string> = { 1: 'A', 11: 'J', 12: 'Q', 13: 'K' };
  return (faces[rank] ?? String(rank)).padStart(2) + suit;
}

for (let row = 0; row < deck.length; row += 13) console.log(deck.slice(row, row + 13).map(show).join(' '));
`,
    },
    {
      name: 'Standard input',
      input: 'push 3\npush 4\nadd\npush 5\nmultiply\n',
      code: `import { readFileSync } from 'node:fs';

type Command =
  | { kind: 'push'; value: number }
  | { kind: 'add' | 'multiply' };

function parse(line: string): Command {
  const [word, value] = line.split(' ');
  switch (word) {
    case 'push':
      return { kind: 'push', value: Number(value) };
    case 'add':
    case 'multiply':
      return { kind: word };
    default:
      throw new SyntaxError(\`unknown command \${word}\`);
  }
}

const stack: number[] = [];
for (const command of readFileSync(0, 'utf8').trim().split('\\n').map(parse)) {
  if (command.kind === 'push') stack.push(command.value);
  else {
    const [b, a] = [stack.pop()!, stack.pop()!];
    stack.push(command.kind === 'add' ? a + b : a * b);
  }
  console.log(command, stack);
}
`,
    },
    {
      name: 'An exception',
      code: `abstract class Shape {
  constructor(protected readonly name: string) {}

  abstract area(): number;

  describe(): string {
    return \`\${this.name}: \${this.area().toFixed(2)}\`;
  }
}

class Rectangle extends Shape {
  constructor(private readonly width: number, private readonly height: number) {
    super('rectangle');
  }

  area(): number {
    if (this.width < 0 || this.height < 0) throw new RangeError('a side cannot be negative');
    return this.width * this.height;
  }
}

const shapes: Shape[] = [new Rectangle(3, 4), new Rectangle(2, -1)];
for (const shape of shapes) console.log(shape.describe());
`,
    },
  ],
};
