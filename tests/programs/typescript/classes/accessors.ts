class Temperature {
  #celsius: number;
  constructor(celsius: number) { this.#celsius = celsius }
  get fahrenheit(): number { return this.#celsius * 1.8 + 32 }
  set fahrenheit(value: number) { this.#celsius = (value - 32) / 1.8 }
  get celsius() { return this.#celsius }
  static accessor count = 0;
  accessor label: string = 'none';
  accessor empty: number | undefined;
}
const it = new Temperature(100);
console.log(it.fahrenheit, it.label, it.empty);
it.fahrenheit = 50; it.label = 'cool'; Temperature.count++;
console.log(it.celsius, it.label, Temperature.count, it);
console.log(Object.getOwnPropertyNames(Temperature.prototype));
