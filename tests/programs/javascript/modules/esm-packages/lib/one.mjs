export default 'internal one';
