enum Status { Active = 'ACTIVE', Inactive = 'INACTIVE', Old = `${Active}_OLD` }
enum Mixed { No = 0, Yes = 'YES', 'with space' = 3, Also }
const enum Fast { A = 'a', B = 2, C }
const isStatus = (value: string): value is Status => (Object.values(Status) as string[]).includes(value);
console.log(Status, Mixed, Mixed['with space'], Mixed.Also);
console.log(isStatus('ACTIVE'), isStatus('active'), Fast.A, Fast.B, Fast.C);
const labels: Record<Status, string> = { [Status.Active]: 'on', [Status.Inactive]: 'off', [Status.Old]: 'gone' };
for (const status of Object.values(Status)) console.log(status, labels[status]);
