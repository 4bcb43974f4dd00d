exports.run = function run(callback) {
  return callback();
};
