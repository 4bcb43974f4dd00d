// TextEncoder and TextDecoder.
const t=f=>{try{return f()}catch(e){return [e.name,e.message,e.code]}};
console.log(new TextEncoder(),new TextDecoder(),new TextDecoder('latin1',{fatal:true}));
console.log(t(()=>new TextDecoder('latin1').decode(new Uint8Array([0x80,0xe9]))),t(()=>new TextDecoder('utf-16le').decode(new Uint8Array([0x41,0,0x3d,0xd8,0,0xde]))),t(()=>new TextDecoder('x')),t(()=>new TextDecoder().decode('a')),t(()=>new TextDecoder('utf-8',{fatal:true}).decode(new Uint8Array([0xff]))),t(()=>new TextDecoder().decode(new Uint8Array([0xef,0xbb,0xbf,65]))),t(()=>new TextDecoder('utf-8',{ignoreBOM:true}).decode(new Uint8Array([0xef,0xbb,0xbf,65])).length));
const d=new TextDecoder();console.log(d.decode(new Uint8Array([0xe2,0x82]),{stream:true})+'|',d.decode(new Uint8Array([0xac,0x41]),{stream:true}),d.decode(new Uint8Array([0xe2]),{stream:true}),d.decode());
console.log(new TextEncoder().encodeInto('héllo€',new Uint8Array(5)),new TextEncoder().encode('a\ud800b'),t(()=>new TextEncoder().encodeInto('a',[])),t(()=>TextEncoder.prototype.encode.call({},'a')));
console.log(new TextDecoder('UTF-16').encoding, new TextDecoder(' utf8 ').encoding, Object.prototype.toString.call(new TextEncoder()));
const bytes = new TextEncoder().encode('grüße, 世界 😀');
let text = '';
const decoder = new TextDecoder();
for (let index = 0; index < bytes.length; index += 3) text += decoder.decode(bytes.subarray(index, index + 3), { stream: true });
console.log(text + decoder.decode(), new TextDecoder().decode(new Uint8Array([0xff, 0x41, 0xe2, 0x82])), new TextDecoder().decode(bytes.buffer.slice(0, 3)));
