function sealed<T extends new (...args: any[]) => object>(target: T, context: ClassDecoratorContext<T>): void {
  console.log('seal', context.kind, context.name);
  Object.freeze(target.prototype);
}
function entity(table: string) {
  console.log('entity evaluated');
  return function <T extends new (...args: any[]) => object>(target: T, context: ClassDecoratorContext) {
    console.log('entity applied to', context.name);
    return class extends target {
      table = table;
    };
  };
}
@entity('people')
@sealed
class Person {
  static made = 0;
  constructor(public name: string) { Person.made++ }
}
const person = new Person('Ada');
console.log(person.name, (person as any).table, Person.made, person instanceof Person);
