enum Permission { None = 0, Read = 1 << 0, Write = 1 << 1, Execute = 1 << 2, All = Read | Write | Execute }
class Access {
  constructor(private bits: Permission = Permission.None) {}
  grant(permission: Permission): this { this.bits |= permission; return this }
  revoke(permission: Permission): this { this.bits &= ~permission; return this }
  has(permission: Permission): boolean { return (this.bits & permission) === permission }
  get names(): string[] {
    return [Permission.Read, Permission.Write, Permission.Execute].filter((it) => this.has(it)).map((it) => Permission[it]!);
  }
}
const access = new Access().grant(Permission.Read | Permission.Execute);
console.log(access.names, access.has(Permission.All));
console.log(access.grant(Permission.Write).has(Permission.All), access.revoke(Permission.Read).names, access);
