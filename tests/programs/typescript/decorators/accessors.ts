function clamp(min: number, max: number) {
  return <T>(target: ClassAccessorDecoratorTarget<T, number>, context: ClassAccessorDecoratorContext<T, number>): ClassAccessorDecoratorResult<T, number> => ({
    get() { return target.get.call(this as T) },
    set(value) { target.set.call(this as T, Math.min(max, Math.max(min, value))) },
    init(value) { console.log('init', String(context.name), value); return Math.min(max, value) },
  });
}
function memo<T, R>(getter: (this: T) => R, context: ClassGetterDecoratorContext<T, R>) {
  const values = new WeakMap<object, R>();
  return function (this: T): R {
    if (!values.has(this as object)) { console.log('compute', context.name); values.set(this as object, getter.call(this)) }
    return values.get(this as object)!;
  };
}
function upper(setter: (value: string) => void) { return function (this: any, value: string) { setter.call(this, value.toUpperCase()) } }
class Slider {
  @clamp(0, 10) accessor value = 50;
  text = '';
  @memo get heavy() { return this.value ** 2 }
  @upper set title(value: string) { this.text = value }
}
const slider = new Slider();
console.log(slider.value);
slider.value = -3;
slider.title = 'loud';
console.log(slider.value, slider.heavy, slider.heavy, slider.text);
