// import x from 'y'; export default z
module.exports = 'import export await';
