namespace App { export const version = '1.0'; export function log(text: string) { console.log(`[${version}] ${text}`) } export let calls = 0 }
namespace App { calls += 2; log(`merged ${calls}`); export namespace Util { export const pad = (s: string) => s.padStart(5, '.') } }
namespace App { log(Util.pad('x')) }
class Album { constructor(public label: Album.Label) {} }
namespace Album { export class Label { constructor(public name: string) {} } export const unknown = new Label('?') }
function build(name: string) { return `${build.prefix}${name}` }
namespace build { export let prefix = 'built: ' }
console.log(new Album(Album.unknown), build('thing'));
build.prefix = 'made: ';
console.log(build('it'));
namespace A.B.C { export const value = 'abc'; export const again = value + value }
import C = A.B.C;
import alias = A.B.C.value;
console.log(C.again, alias, A);
