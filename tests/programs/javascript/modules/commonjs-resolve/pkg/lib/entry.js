module.exports = 'entry of pkg';
