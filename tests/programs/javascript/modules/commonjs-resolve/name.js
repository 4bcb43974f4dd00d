module.exports = 'name with extension';
