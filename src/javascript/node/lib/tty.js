// https://nodejs.org/docs/latest-v20.x/api/tty.html

module.exports = {
  // No stream is a terminal here.
  isatty: () => false,
};
