# Half of a character cannot be encoded: CPython's error, and nothing of it is written.
# expect: ok
# stdout: "UnicodeEncodeError 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed\n"
try:
    print("\ud800")
except UnicodeEncodeError as error:
    print(type(error).__name__, error)
