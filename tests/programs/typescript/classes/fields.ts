class Base {
  a = 1;
  declare ghost: string;
  optional?: number;
  readonly b: number = this.a + 1;
  static count = 0;
  static readonly names: readonly string[] = ['x'];
  c!: string
  ['computed' + 1]: number = 5
  public *gen() { yield this.a }
  handler = (): number => this.a;
  static #secret = 7;
  static reveal() { return Base.#secret }
}
class Derived extends Base { override a = 10; declare c: string }
console.log(new Base(), new Derived());
console.log(new Derived().b, [...new Derived().gen()], new Derived().handler(), Base.names, Base.reveal());
console.log('ghost' in new Base(), 'c' in new Base(), 'optional' in new Base());
