enum Direction { Up, Down, Left = 10, Right }
enum Level { Low = 1, High = 1 << 3, Both = Low | High, Neg = -5, Next, Length = 'abc'.length }
console.log(Direction, Direction.Up, Direction[11]);
console.log(Level, Level.Both, Level[9]);
function turn(direction: Direction): string {
  switch (direction) {
    case Direction.Up: return 'up';
    case Direction.Right: return 'right';
    default: return Direction[direction]!.toLowerCase();
  }
}
console.log([Direction.Up, Direction.Right, Direction.Left].map(turn));
console.log(Object.keys(Direction).filter((key) => Number.isNaN(Number(key))));
