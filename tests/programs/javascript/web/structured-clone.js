// structuredClone, and base64.
const t = (body) => { try { return body(); } catch (error) { return [error.name, error.message, error.code]; } };
console.log(t(()=>atob()),t(()=>btoa('é€')),t(()=>atob('a')),t(()=>atob(' YQ = = ')),t(()=>atob('YQ=')),btoa('\xff'),t(()=>structuredClone()),t(()=>structuredClone(Symbol('x'))),t(()=>structuredClone({f(){}})),t(()=>structuredClone(new WeakMap())),t(()=>structuredClone(Promise.resolve())));
const b=new ArrayBuffer(8);const c=structuredClone(b,{transfer:[b]});console.log(b.byteLength,c.byteLength);
class E extends RangeError{constructor(){super('m',{cause:1});this.x=1}};const e=structuredClone(new E());console.log(e.name,e.message,e.cause,e.x,e instanceof RangeError,structuredClone(new Boolean(false)),structuredClone(Object(1n)),structuredClone(new (class P{a=1})()), structuredClone([1,,3]), structuredClone(new DataView(new ArrayBuffer(2),1)), structuredClone(new Date(NaN)));
const x=new Uint8Array([1,2,3,4]).subarray(1,3);const y=structuredClone({x,b:x.buffer});console.log(y.x.buffer===y.b,y.x.byteOffset,y.x.length);
console.log(t(()=>structuredClone({get a(){throw new TypeError('g')}})), t(()=>structuredClone(1,2)), t(()=>structuredClone(1,{transfer:[{}]})));
