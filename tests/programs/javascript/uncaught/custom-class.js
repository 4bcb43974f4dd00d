// exit: 1
class DatabaseError extends Error {
  constructor(message, query) {
    super(message);
    this.name = 'DatabaseError';
    this.query = query;
  }
}
function connect() {
  throw new DatabaseError('connection refused', { table: 'users', id: 7 });
}
connect();
