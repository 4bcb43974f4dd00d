// A revoked proxy in every place where an object can stand.
// expect: ok
// stdout: "10\n<Revoked Proxy>\n"
const { proxy, revoke } = Proxy.revocable(function () {}, {});
revoke();
let caught = 0;
for (const attempt of [
  () => proxy.x,
  () => proxy(),
  () => new proxy(),
  () => Object.keys(proxy),
  () => Array.isArray(proxy),
  () => JSON.stringify({ proxy: Proxy.revocable([], {}).proxy, x: Array.isArray(proxy) }),
  () => ({}) instanceof proxy,
  () => class extends proxy {},
  () => structuredClone(proxy),
  () => `${proxy}`,
]) {
  try {
    attempt();
  } catch {
    caught++;
  }
}
console.log(caught);
console.log(proxy);
