# exit: 1
"""A quiz that is given up in its middle."""

import sys, random, time, getpass, textwrap

QUESTIONS = [
    ("What is 2 + 2?", ["3", "4", "5"], "b"),
    ("Capital of France?", ["Paris", "Rome"], "a"),
    ("Largest planet?", ["Mars", "Jupiter", "Venus"], "b"),
]


def ask(n, q, opts, ans):
    print(f"\nQ{n}. {q}")
    for l, o in zip("abcdef", opts):
        print(f"  {l}) {o}")
    for attempt in range(3):
        r = input("> ").strip().lower()
        if r in ("quit", "q"):
            raise KeyboardInterrupt
        if len(r) == 1 and r in "abcdef"[: len(opts)]:
            return r == ans
        print("Please choose", "/".join("abcdef"[: len(opts)]), file=sys.stderr)
    return False


score = 0
try:
    for i, q in enumerate(QUESTIONS, start=1):
        if ask(i, *q):
            score += 1
            print("\N{CHECK MARK} Correct!")
        else:
            print("\N{BALLOT X} Wrong.")
except KeyboardInterrupt:
    print("\nAborted.")
except EOFError:
    print("\nNo more input.")
finally:
    print(f"Score: {score}/{len(QUESTIONS)} = {score / len(QUESTIONS):.0%}")
name = input("Name: ") if not sys.stdin.isatty() else ""
print(f"Thanks, {name or 'stranger'}!")
print(sys.stdin.readline(), end="")
print(repr(sys.stdin.read()))
print(*(input(f"[{i}] ") for i in range(2)))
