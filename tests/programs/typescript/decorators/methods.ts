function logged<This, Args extends unknown[], Return>(
  target: (this: This, ...args: Args) => Return,
  context: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => Return>,
) {
  const name = String(context.name);
  return function (this: This, ...args: Args): Return {
    console.log(`-> ${name}(${args.join(', ')})`);
    const result = target.call(this, ...args);
    console.log(`<- ${name} = ${result}`);
    return result;
  };
}
function bound(_: unknown, context: ClassMethodDecoratorContext) {
  context.addInitializer(function (this: any) {
    this[context.name] = this[context.name].bind(this);
  });
}
class Calculator {
  constructor(private base: number) {}
  @logged add(a: number, b: number): number { return this.base + a + b }
  @logged static twice(a: number) { return a * 2 }
  @bound @logged get() { return this.base }
}
const calculator = new Calculator(10);
calculator.add(1, 2);
Calculator.twice(4);
const { get } = calculator;
console.log(get());
