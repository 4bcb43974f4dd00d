module.exports = 'index of all';
