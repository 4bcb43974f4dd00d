// Work on files that is told of later. It is done at once: nothing but the program itself could change anything until then.

const { poll } = binding('event_loop');

// How many rounds of the loop an operation takes beside the one that it is asked for in: as many as Node asks the system more than once.
const ROUNDS = {
  __proto__: null,
  readFile: 3,
  writeFile: 2,
  appendFile: 2,
  cp: 2,
  realpath: 1,
  rm: 1,
};

// Errors of what the system refused have no frames, since nobody waits when they come.
function withoutFrames(error) {
  error.stack = `Error: ${error.message}`;
  return error;
}

// Does work, and tells of it by one of two functions. What the arguments have wrong is thrown.
function later(name, work, done, failed) {
  let result;
  try {
    result = work();
  } catch (error) {
    if (error?.errno === undefined) {
      throw error;
    }
    withoutFrames(error);
    poll(() => failed(error), 0);
    return;
  }
  poll(() => done(result), ROUNDS[name] ?? 0);
}

function promised(name, work) {
  return new Promise((resolve, reject) => {
    later(name, work, resolve, reject);
  });
}

module.exports = { later, promised };
