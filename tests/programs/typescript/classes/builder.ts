interface Query { table: string; fields: string[]; where: string[]; limit?: number }
class QueryBuilder<T extends object> {
  private query: Query = { table: '', fields: [], where: [] };
  from(table: string) { this.query.table = table; return this }
  select(...fields: (keyof T & string)[]) { this.query.fields.push(...fields); return this }
  where<K extends keyof T & string>(field: K, value: T[K]) { this.query.where.push(`${field} = ${JSON.stringify(value)}`); return this }
  limit(limit: number) { this.query.limit = limit; return this }
  build(): string {
    const { table, fields, where, limit } = this.query;
    let text = `SELECT ${fields.join(', ') || '*'} FROM ${table}`;
    if (where.length > 0) text += ` WHERE ${where.join(' AND ')}`;
    return limit === undefined ? text : `${text} LIMIT ${limit}`;
  }
}
type Person = { name: string; age: number };
console.log(new QueryBuilder<Person>().from('people').select('name').where('age', 36).where('name', 'Ada').limit(2).build());
console.log(new QueryBuilder().from('things').build());
