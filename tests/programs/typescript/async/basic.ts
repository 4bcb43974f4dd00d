const wait = (ms: number): Promise<void> => new Promise<void>((resolve) => setTimeout(resolve, ms));
async function fetchUser(id: number): Promise<{ id: number; name: string }> {
  await wait(1);
  if (id < 0) throw new Error(`no user ${id}`);
  return { id, name: `user${id}` };
}
async function main(): Promise<void> {
  console.log(await fetchUser(1));
  const all = await Promise.all([2, 3].map((id) => fetchUser(id)));
  console.log(all.map(({ name }) => name));
  const settled = await Promise.allSettled<{ id: number }>([fetchUser(4), fetchUser(-1)]);
  for (const it of settled) console.log(it.status, it.status === 'fulfilled' ? it.value : (it.reason as Error).message);
  try { await fetchUser(-2) } catch (error: any) { console.log(error.message) } finally { console.log('finally') }
}
main().then(() => console.log('done'));
console.log('first');
