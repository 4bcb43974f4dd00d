const raw = '{"a": [1, 2, {"b": null}]}';
interface Doc { a: [number, number, { b: string | null }] }
const doc = JSON.parse(raw) as Doc;
const old = <Doc>JSON.parse(raw);
const point = { x: 1, y: 2 } as const;
const palette = { red: [255, 0, 0], green: '#00ff00' } satisfies Record<string, string | number[]>;
console.log(doc.a[2].b, old.a[0] + old.a[1], point, palette.red.map((it) => it / 5));
const make = () => <{ a: number }>{ a: 1 };
console.log(make());
let definite!: string;
(function () { definite = 'set' })();
console.log(definite!.length);
let total = 0 as number
;[1, 2, 3].forEach((it) => (total += it))
console.log(total)
const wide = total as any as string
(console.log)('called', wide)
function lines() {
  return <
    string[]
  > ['a', 'b'];
}
console.log(lines());
const later = async (
  a: number,
): Promise<
  number
> => a + 1;
later(1).then((it) => console.log(it));
