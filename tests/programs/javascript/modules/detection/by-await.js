const it = await 'by await';
export { it as default };
