# A hundred thousand brackets, given to eval.
# expect: ok
# stdout: "caught\ncaught\ncaught\n"
for opening, closing in ("()", "[]", "{}"):
    try:
        eval(opening * 100_000 + closing * 100_000)
    except (SyntaxError, MemoryError, RecursionError):
        print("caught")
