# Tic-tac-toe by minimax with memory; the machine never loses.
import random
from functools import cache

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    return next((board[a] for a, b, c in LINES if board[a] == board[b] == board[c] != " "), None)


def moves(board):
    return [i for i, c in enumerate(board) if c == " "]


def play(board, i, who):
    return board[:i] + who + board[i + 1 :]


@cache
def value(board, who):
    if w := winner(board):
        return 1 if w == "X" else -1
    if not moves(board):
        return 0
    values = [value(play(board, i, who), "O" if who == "X" else "X") for i in moves(board)]
    return max(values) if who == "X" else min(values)


def best(board, who):
    choose = max if who == "X" else min
    return choose(moves(board), key=lambda i: value(play(board, i, who), "O" if who == "X" else "X"))


def show(board):
    rows = [" | ".join(board[i : i + 3]) for i in (0, 3, 6)]
    return "\n---------\n".join(rows)


board, who = " " * 9, "X"
while not winner(board) and moves(board):
    board = play(board, best(board, who), who)
    who = "O" if who == "X" else "X"
print(show(board), winner(board) or "draw")
random.seed(99)
results = {"X": 0, "O": 0, "draw": 0}
for game in range(30):
    board, who = " " * 9, "X"
    while not winner(board) and moves(board):
        move = best(board, who) if who == "O" else random.choice(moves(board))
        board = play(board, move, who)
        who = "O" if who == "X" else "X"
    results[winner(board) or "draw"] += 1
print(results, value(" " * 9, "X"), value.cache_info().currsize)


def bulls_and_cows(secret, guess):
    bulls = sum(a == b for a, b in zip(secret, guess))
    return bulls, len(set(secret) & set(guess)) - bulls


from itertools import permutations

candidates = ["".join(p) for p in permutations("0123456789", 4)]
secret, guesses = "7290", []
while True:
    guess = candidates[len(candidates) // 2]
    score = bulls_and_cows(secret, guess)
    guesses.append((guess, score, len(candidates)))
    if score[0] == 4:
        break
    candidates = [c for c in candidates if bulls_and_cows(c, guess) == score]
print(guesses)


class Deck:
    suits = "♠♥♦♣"

    def __init__(self, seed):
        self.cards = [rank + suit for suit in self.suits for rank in "23456789TJQKA"]
        random.Random(seed).shuffle(self.cards)

    def deal(self, n):
        hand, self.cards = self.cards[:n], self.cards[n:]
        return hand


def rank(hand):
    order = "23456789TJQKA"
    values = sorted((order.index(c[0]) for c in hand), reverse=True)
    counts = sorted((values.count(v) for v in set(values)), reverse=True)
    flush = len({c[1] for c in hand}) == 1
    straight = len(set(values)) == 5 and values[0] - values[4] == 4
    names = {(4, 1): "four", (3, 2): "full house", (3, 1, 1): "three", (2, 2, 1): "two pairs", (2, 1, 1, 1): "pair"}
    return "straight flush" if flush and straight else "flush" if flush else "straight" if straight else names.get(tuple(counts), "high card")


deck = Deck(5)
for _ in range(6):
    hand = deck.deal(5)
    print(" ".join(hand), rank(hand))
