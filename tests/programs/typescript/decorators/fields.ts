function doubled(_: undefined, context: ClassFieldDecoratorContext) {
  console.log('decorate', context.kind, context.name, context.static, context.private);
  return (value: number) => value * 2;
}
function required(_: undefined, { name, access }: ClassFieldDecoratorContext<any, any>) {
  checks.push((it) => access.get(it) === undefined && String(name));
}
const checks: ((it: object) => string | false)[] = [];
class Settings {
  @doubled width = 4;
  @doubled static depth = 5;
  @doubled @doubled twice: number = 3;
  @required title?: string;
  @doubled #hidden = 1;
  plain = this.#hidden;
}
const settings = new Settings();
console.log(settings, Settings.depth, settings.plain);
console.log(checks.map((check) => check(settings)));
