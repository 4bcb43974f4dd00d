// Blobs and files.
(async () => {
  const blob = new Blob(['héllo ', new Uint8Array([119, 111]), new Blob(['rld'])], { type: 'Text/Plain' });
  console.log(blob, blob.size, blob.type, await blob.text());
  console.log(await blob.slice(0, 3).text(), blob.slice(-3, undefined, 'x/y').type, await blob.slice(-3).text(), await new Blob(['abc']).arrayBuffer());
  const file = new File(['a', 'b'], 'name.txt', { type: 'text/plain', lastModified: 5 });
  console.log(file, file.name, file.lastModified, file instanceof Blob, await file.text(), Object.prototype.toString.call(file));
  console.log(await new Blob(['a\r\nb\rc'], { endings: 'native' }).text() === 'a\nb\nc', new Blob().size, new Blob([1, { }]).size);
  try { new Blob(5); } catch (error) { console.log(error.name, error.code, error.message); }
})();
