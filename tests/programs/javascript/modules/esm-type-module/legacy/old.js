module.exports = [typeof module, typeof require, this === exports];
