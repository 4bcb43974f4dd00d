module.exports = 'internal of the program';
