interface TrieNode { children: Map<string, TrieNode>; isWord: boolean }
class Trie {
  readonly #root: TrieNode = { children: new Map(), isWord: false };
  insert(word: string): void {
    let node = this.#root;
    for (const letter of word) {
      let next = node.children.get(letter);
      if (!next) node.children.set(letter, (next = { children: new Map<string, TrieNode>(), isWord: false }));
      node = next;
    }
    node.isWord = true;
  }
  private find(prefix: string): TrieNode | undefined {
    return [...prefix].reduce<TrieNode | undefined>((node, letter) => node?.children.get(letter), this.#root);
  }
  has(word: string): boolean { return this.find(word)?.isWord === true }
  startingWith(prefix: string): string[] {
    const words: string[] = [];
    const visit = (node: TrieNode | undefined, word: string): void => {
      if (!node) return;
      if (node.isWord) words.push(word);
      for (const [letter, child] of node.children) visit(child, word + letter);
    };
    visit(this.find(prefix), prefix);
    return words;
  }
}
const trie = new Trie();
for (const word of ['car', 'card', 'care', 'cat', 'dog']) trie.insert(word);
console.log(trie.has('car'), trie.has('ca'), trie.startingWith('car'), trie.startingWith('x'));
