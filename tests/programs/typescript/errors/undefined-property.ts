// exit: 1
// oracle: places
type User = { name?: { first: string } };

function first(user: User): string {
  return user.name!.first;
}

console.log(first({ name: { first: 'Ada' } }));
console.log(first({} as User));
