# Format strings in format strings.
# expect: ok
# stdout: "caught\n"
text = "1"
for _ in range(1_000):
    text = 'f"{' + text + '}"'
try:
    eval(text)
    print("evaluated")
except (SyntaxError, MemoryError, RecursionError):
    print("caught")
