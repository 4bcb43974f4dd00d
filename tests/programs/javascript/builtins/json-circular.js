// Values that stand in themselves, and others that JSON has no text for.
const tell = (make) => {
  try {
    console.log(make());
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
};
class Node2 {}
tell(() => { const a = {}; a.self = a; return JSON.stringify(a); });
tell(() => { const a = []; a.push(1, a); return JSON.stringify(a); });
tell(() => { const a = { b: { c: {} } }; a.b.c.d = a; return JSON.stringify(a); });
tell(() => { const a = new Node2(); a.b = { c: { d: { e: { f: [1, a] } } } }; return JSON.stringify({ outer: a }); });
tell(() => { const a = new Map(); a['key with spaces'] = [a]; return JSON.stringify({ x: [a] }); });
tell(() => { const a = Object.create(null); a["it's"] = a; return JSON.stringify(a); });
tell(() => { const a = [[[]]]; a[0][0][0] = a[0]; return JSON.stringify(a); });
tell(() => JSON.stringify({ big: 1n }));
tell(() => JSON.stringify(Object(1n)));
tell(() => JSON.stringify({ get bad() { throw new TypeError('from a getter'); } }));
tell(() => JSON.stringify({ toJSON() { throw new RangeError('from toJSON'); } }));
const shared = { x: 1 };
tell(() => JSON.stringify([shared, shared, { shared }]));
const revoked = Proxy.revocable({}, {});
revoked.revoke();
tell(() => { try { return JSON.stringify(revoked.proxy); } catch (error) { return error.name; } });
