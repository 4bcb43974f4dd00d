type Circle = { kind: 'circle'; radius: number };
type Square = { kind: 'square'; side: number };
type Rectangle = { kind: 'rectangle'; width: number; height: number };
type Shape = Circle | Square | Rectangle;

function area(shape: Shape): number {
  switch (shape.kind) {
    case 'circle':
      return Math.PI * shape.radius ** 2;
    case 'square':
      return shape.side ** 2;
    case 'rectangle':
      return shape.width * shape.height;
    default: {
      const never: never = shape;
      throw new Error(`unknown shape ${JSON.stringify(never)}`);
    }
  }
}

const shapes: Shape[] = [
  { kind: 'circle', radius: 2 },
  { kind: 'square', side: 3 },
  { kind: 'rectangle', width: 2, height: 5 },
];
for (const shape of shapes) console.log(shape.kind, area(shape).toFixed(2));
try {
  area({ kind: 'blob' } as unknown as Shape);
} catch (error: unknown) {
  console.log((error as Error).message);
}
