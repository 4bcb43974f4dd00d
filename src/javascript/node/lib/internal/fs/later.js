// Work on files that is told of later. It is done at once: nothing but the program itself could change anything until then.

const { poll } = binding('event_loop');

// How many of Node's requests to the system an operation is, each of which takes a round of the loop.
const ROUNDS = {
  __proto__: null,
  readFile: 4,
  writeFile: 3,
  appendFile: 3,
  cp: 3,
  mkdtemp: 1,
  realpath: 2,
  rm: 2,
};

// Errors of what the system refused have no frames, since nobody waits when they come.
function withoutFrames(error) {
  error.stack = `Error: ${error.message}`;
  return error;
}

// Does work, and tells of it by one of two functions. What the arguments have wrong is thrown.
function later(name, work, done, failed) {
  const rounds = ROUNDS[name] ?? 1;
  let result;
  try {
    result = work();
  } catch (error) {
    if (error?.errno === undefined) {
      throw error;
    }
    withoutFrames(error);
    poll(() => failed(error), rounds);
    return;
  }
  poll(() => done(result), rounds);
}

function promised(name, work) {
  return new Promise((resolve, reject) => {
    later(name, work, resolve, reject);
  });
}

module.exports = { later, promised };
