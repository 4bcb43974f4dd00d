# What is said of modes and arguments that cannot be.
open("there.txt", "w").close()


def attempt(*args, **kwargs):
    try:
        file = open(*args, **kwargs)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(file)
        file.close()


for mode in ["q", "", "rw", "r+", "rb+", "b", "bb", "rr", "r++", "+", "wax", "U", "rt", "tb", "rbt", "a+b", "x"]:
    attempt("there.txt", mode)
attempt("there.txt", "rb", encoding="utf-8")
attempt("there.txt", "rb", errors="strict")
attempt("there.txt", "rb", newline="")
attempt("there.txt", "r", 0)
attempt("there.txt", "rb", 0)
attempt("there.txt", newline="x")
attempt("there.txt", newline=b"")
attempt("there.txt", encoding=3)
attempt("there.txt", encoding="nonsense")
attempt("there.txt", "r", 1.5)
attempt("there.txt", 1)
attempt("there.txt", closefd=False)
attempt("there.txt", opener=3)
attempt("missing.txt")
attempt("no/way/there.txt", "w")
attempt("there.txt/below", "w")
attempt("there.txt", "x")
attempt(".")
attempt(".", "w")
attempt("")
attempt("a\0b")
attempt(-1)
attempt(77)
attempt(None)
attempt(1.5)
attempt([])
attempt()
