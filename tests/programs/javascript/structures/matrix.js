class Matrix {
  static identity(n) { return new Matrix(Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => +(i === j)))); }
  constructor(rows) { this.rows = rows; }
  get size() { return [this.rows.length, this.rows[0].length]; }
  map(f) { return new Matrix(this.rows.map((row, i) => row.map((x, j) => f(x, i, j)))); }
  transpose() { return new Matrix(this.rows[0].map((_, j) => this.rows.map((row) => row[j]))); }
  times(other) {
    if (typeof other === 'number') return this.map((x) => x * other);
    if (this.size[1] !== other.size[0]) throw new RangeError(`cannot multiply ${this.size.join('x')} by ${other.size.join('x')}`);
    const columns = other.transpose().rows;
    return new Matrix(this.rows.map((row) => columns.map((column) => row.reduce((sum, x, i) => sum + x * column[i], 0))));
  }
  determinant() {
    if (this.rows.length === 1) return this.rows[0][0];
    return this.rows[0].reduce((sum, x, j) => sum + (-1) ** j * x * new Matrix(this.rows.slice(1).map((row) => row.filter((_, k) => k !== j))).determinant(), 0);
  }
  toString() { const width = Math.max(...this.rows.flat().map((x) => String(x).length)); return this.rows.map((row) => row.map((x) => String(x).padStart(width)).join(' ')).join('\n'); }
}
const a = new Matrix([[1, 2], [3, 4], [5, 6]]), b = new Matrix([[7, 8, 9], [10, 11, 12]]);
console.log(a.times(b).toString());
console.log(`${a.transpose()}`);
console.log(a, Matrix.identity(3), Matrix.identity(3).determinant(), new Matrix([[2, -3, 1], [2, 0, -1], [1, 4, 5]]).determinant());
try { a.times(a); } catch (e) { console.log(String(e)); }
console.log(a.times(0.1).rows);
