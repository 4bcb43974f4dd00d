// exit: 1
// oracle: places
namespace Checks {
  export const limit: number = 3;
  export enum Level { Low, High = 5 }
  export function check(value: number, level: Level = Level.High): void {
    if (value > limit) throw new Error(`over ${limit} at ${Level[level]}`);
  }
}

const { check } = Checks;
check(1);
check(4 as number);
