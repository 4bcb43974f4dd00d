const tag = (name: string) => (target: any, context: ClassDecoratorContext) => { target.tag = `${name}:${context.name}` };
const Made = @tag('x') class Inner { declare static tag: string; who() { return Inner.tag } };
console.log(Made.tag, new Made().who());
namespace Zoo {
  @tag('zoo') export class Ape { declare static tag: string; @log feed() { return 'fed' } }
  function log(f: any, { name }: ClassMethodDecoratorContext): any { return function (this: any) { return `${String(name)}!${f.call(this)}` } }
}
console.log(Zoo.Ape.tag, new Zoo.Ape().feed());
function make(depth: number): any {
  @tag(`level ${depth}`) class Level { declare static tag: string; inner = depth > 0 ? make(depth - 1) : null }
  return Level;
}
const Level = make(1);
console.log(Level.tag, new Level().inner.tag);
