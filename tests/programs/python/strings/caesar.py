# A small toolkit of classical ciphers, each with its inverse.
import string
from itertools import cycle

ALPHABET = string.ascii_lowercase


def caesar(text, shift):
    table = str.maketrans(
        ALPHABET + ALPHABET.upper(),
        ALPHABET[shift:] + ALPHABET[:shift] + ALPHABET[shift:].upper() + ALPHABET[:shift].upper(),
    )
    return text.translate(table)


def vigenere(text, key, sign=1):
    out = []
    shifts = cycle(ord(c) - ord("a") for c in key.lower())
    for ch in text:
        if ch.isalpha():
            base = ord("A") if ch.isupper() else ord("a")
            out.append(chr((ord(ch) - base + sign * next(shifts)) % 26 + base))
        else:
            out.append(ch)
    return "".join(out)


def rail_fence(text, rails):
    rows = [[] for _ in range(rails)]
    row, step = 0, 1
    for ch in text:
        rows[row].append(ch)
        if row == 0:
            step = 1
        elif row == rails - 1:
            step = -1
        row += step
    return "".join("".join(r) for r in rows)


def frequency(text):
    counts = {}
    for ch in filter(str.isalpha, text.lower()):
        counts[ch] = counts.get(ch, 0) + 1
    return sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))


if __name__ == "__main__":
    message = "The Quick Brown Fox Jumps Over the Lazy Dog!"
    for shift in (1, 3, 13, 25):
        secret = caesar(message, shift)
        assert caesar(secret, 26 - shift) == message
        print(f"{shift:>2} | {secret}")
    secret = vigenere(message, "Lemon")
    print(secret, "->", vigenere(secret, "Lemon", -1))
    for rails in range(2, 6):
        print(rails, repr(rail_fence("WEAREDISCOVEREDFLEEATONCE", rails)))
    for letter, count in frequency(message)[:5]:
        print(f"{letter!r:<5}{'#' * count} {count / 35:.1%}")
