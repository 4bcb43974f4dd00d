enum Suit { Clubs = '♣', Diamonds = '♦', Hearts = '♥', Spades = '♠' }
type Rank = 'A' | 'K' | 'Q' | 'J' | 10 | 9;
interface Card<S extends Suit = Suit> { readonly suit: S; readonly rank: Rank }
const ranks: readonly Rank[] = ['A', 'K', 'Q', 'J', 10, 9];
const deck: Card[] = Object.values(Suit).flatMap((suit) => ranks.map((rank): Card => ({ suit, rank })));
function random(seed: number): () => number { return () => ((seed = (seed * 1103515245 + 12345) % 2147483648), seed / 2147483648) }
function shuffle<T>(items: readonly T[], next: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) { const j = Math.floor(next() * (i + 1)); [result[i], result[j]] = [result[j]!, result[i]!] }
  return result;
}
const hand = shuffle(deck, random(7)).slice(0, 5);
console.log(deck.length, hand.map(({ suit, rank }) => `${rank}${suit}`).join(' '));
const é: Suit = Suit.Hearts, ключ = <const>'значение';
console.log(é, ключ, `${hand.filter((it): it is Card<Suit.Hearts> => it.suit === Suit.Hearts).length} hearts`);
