# Causes and contexts through levels with finally.
# exit: 1
def step(n):
    try:
        if n == 0:
            raise ValueError("zero")
        return step(n - 1)
    except ValueError as e:
        if n == 2:
            raise RuntimeError(f"level {n}") from e
        raise
    finally:
        print("finally", n)


try:
    step(3)
except RuntimeError as e:
    print("got", e, "<-", e.__cause__)
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("inner")
