class Trie {
  root = Object.create(null);
  add(word, value = true) { let node = this.root; for (const c of word) node = node[c] ??= Object.create(null); node.$ = value; return this; }
  *words(prefix = '') {
    let node = this.root;
    for (const c of prefix) if (!(node = node[c])) return;
    const walk = function* (node, path) { for (const key in node) if (key === '$') yield path; else yield* walk(node[key], path + key); };
    yield* walk(node, prefix);
  }
}
const trie = new Trie();
for (const w of 'car card care cat dog do'.split(' ')) trie.add(w);
console.log(trie);
console.log([...trie.words('car')], [...trie.words('x')], [...trie.words()]);
console.log(Object.keys(trie.root), 'toString' in trie.root, trie.root instanceof Object);
