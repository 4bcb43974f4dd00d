// https://nodejs.org/docs/latest-v20.x/api/worker_threads.html

const { unavailable } = require('internal/errors');

class Worker {
  constructor() {
    throw unavailable('worker_threads.Worker', 'programs have one thread here');
  }
}

const data = new Map();

module.exports = {
  isMainThread: true,
  parentPort: null,
  resourceLimits: {},
  threadId: 0,
  workerData: null,
  Worker,
  getEnvironmentData: (key) => data.get(key),
  setEnvironmentData(key, value) {
    if (value === undefined) {
      data.delete(key);
    } else {
      data.set(key, value);
    }
  },
};
