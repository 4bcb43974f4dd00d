const seen: string[] = [];
function d(name: string) {
  seen.push(`evaluate ${name}`);
  return (_: any, context: DecoratorContext): any => {
    seen.push(`apply ${name} to ${context.kind} ${String(context.name)}`);
    context.addInitializer?.(() => { seen.push(`initialise ${name}`) });
  };
}
@d('class 1') @d('class 2')
class Everything {
  @d('field') field = seen.push('field value');
  @d('method 1') @d('method 2') method() {}
  @d('computed') ['comp' + 'uted']() {}
  @d('static') static s() {}
  @d('getter') get g() { return 1 }
  static done = seen.push('static field value');
  constructor() { seen.push('constructor') }
}
new Everything();
console.log(seen.join('\n'));
