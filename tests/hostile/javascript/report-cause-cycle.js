// An error that is its own cause, and one among the errors of an AggregateError that contains it.
// expect: error
// error: AggregateError: all
// stdout: ""
const error = new AggregateError([], 'all');
error.cause = error;
error.errors.push(error, error);
throw error;
