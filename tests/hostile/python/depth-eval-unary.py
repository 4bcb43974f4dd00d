# Chains that have no bracket: signs, negations, lambdas and conditions.
# expect: ok
# stdout: "caught\ncaught\ncaught\ncaught\ncaught\n"
# native: no
for text in (
    "-" * 100_000 + "1",
    "~" * 100_000 + "1",
    "not " * 100_000 + "1",
    "lambda: " * 100_000 + "1",
    "1 if 1 else " * 100_000 + "1",
):
    try:
        eval(text)
        print("evaluated")
    except (SyntaxError, MemoryError, RecursionError):
        print("caught")
