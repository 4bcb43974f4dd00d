console.log({ get a() { return 1; }, set a(v) {}, get b() { throw new Error('no'); }, set c(v) {} });
class P { get x() { return 1; } static get y() { return 2; } } console.log(new P(), P);
