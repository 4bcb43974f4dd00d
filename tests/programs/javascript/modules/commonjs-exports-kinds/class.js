module.exports = class Point {};
