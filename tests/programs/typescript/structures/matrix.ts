type Row = readonly number[];
class Matrix {
  private constructor(private readonly rows: readonly Row[]) {}
  static of(...rows: Row[]): Matrix { return new Matrix(rows) }
  static identity(n: number): Matrix { return new Matrix(Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => +(i === j)))) }
  times(other: Matrix): Matrix {
    const columns = other.transpose().rows;
    return new Matrix(this.rows.map((row) => columns.map((column) => row.reduce((sum, it, k) => sum + it * column[k]!, 0))));
  }
  transpose(): Matrix { return new Matrix(this.rows[0]!.map((_, j) => this.rows.map((row) => row[j]!))) }
  power(n: number): Matrix { return n === 0 ? Matrix.identity(this.rows.length) : n % 2 ? this.times(this.power(n - 1)) : this.times(this).power(n / 2) }
  toString(): string { return this.rows.map((row) => row.join('\t')).join('\n') }
}
console.log(`${Matrix.of([1, 1], [1, 0]).power(30)}`);
console.log(String(Matrix.of([1, 2, 3], [4, 5, 6]).transpose()));
