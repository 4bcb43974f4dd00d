const d = 'd', e = 'e';
module.exports = { d, renamed: e };
