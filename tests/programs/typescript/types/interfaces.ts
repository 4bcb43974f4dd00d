interface Animal { name: string; sound?: string }
interface Dog extends Animal { breed: string }
interface Animal { legs?: number }
interface Comparable<T> { compareTo(other: T): number }
interface Callable { (x: number): number; label: string }
interface Dictionary { [key: string]: number }
type Handler = { new (name: string): Animal };

const dog: Dog = { name: 'Rex', breed: 'Collie', legs: 4 };
console.log(dog);
class Version implements Comparable<Version> {
  constructor(readonly major: number, readonly minor: number) {}
  compareTo(other: Version): number {
    return this.major - other.major || this.minor - other.minor;
  }
  toString(): string { return `${this.major}.${this.minor}` }
}
const versions = [new Version(2, 1), new Version(1, 9), new Version(2, 0)];
versions.sort((a, b) => a.compareTo(b));
console.log(versions.join(' < '));
const double = ((x: number) => x * 2) as Callable;
double.label = 'double';
console.log(double(4), double.label);
const counts: Dictionary = {};
for (const letter of 'banana') counts[letter] = (counts[letter] ?? 0) + 1;
console.log(counts);
const Cat: Handler = class { constructor(public name: string) {} };
console.log(new Cat('Tom'));
