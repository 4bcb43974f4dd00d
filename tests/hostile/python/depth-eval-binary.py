# Chains to the left, which a parser takes without recursion and a compiler may not.
# expect: ok
# stdout: "ended\nended\nended\nended\n"
# native: no
for text in ("1" + "+1" * 50_000, "1" + "**1" * 50_000, "f" + "()" * 50_000, "f" + ".f" * 50_000):
    try:
        eval(text)
    except (NameError, SyntaxError, MemoryError, RecursionError):
        pass
    print("ended")
