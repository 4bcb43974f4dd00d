# Codecs with handlers that lie about where to go on.
# expect: ok
# stdout: "caught\ncaught\ncaught\n"
import codecs

for answer in (("", 1 << 70), ("", -100), "no tuple"):
    codecs.register_error("liar", lambda error: answer)
    try:
        print(b"a\xff".decode("ascii", "liar"))
    except (IndexError, TypeError, OverflowError):
        print("caught")
