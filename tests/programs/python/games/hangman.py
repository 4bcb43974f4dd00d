"""Hangman, with the letters from standard input."""

import random

WORDS = ["python", "hangman", "rosetta"]
random.seed(3)
word = random.choice(WORDS)
guessed = set()
lives = 6
while lives and not set(word) <= guessed:
    print(" ".join(c if c in guessed else "_" for c in word), f"({lives} lives) tried: {''.join(sorted(guessed))}")
    g = input("Letter? ").lower()
    if len(g) != 1 or not g.isalpha():
        print("One letter please")
        continue
    if g in guessed:
        print("Already tried")
        continue
    guessed.add(g)
    if g not in word:
        lives -= 1
        print("Nope")
print("You won!" if lives else f"You lost; it was {word!r}")
