# A program that reports problems on stderr and ends with a code of its own.
# exit: 3
# args: 12 seven 0
import sys


class InputError(Exception):
    def __init__(self, value, reason):
        super().__init__(value, reason)
        self.value = value
        self.reason = reason

    def __str__(self):
        return f"{self.value!r} is bad: {self.reason}"


def reciprocal(text):
    try:
        return 1 / int(text)
    except ValueError as error:
        raise InputError(text, "not a number") from error
    except ZeroDivisionError:
        raise InputError(text, "has no reciprocal") from None


def main(args):
    problems = 0
    for arg in args:
        try:
            print(f"1/{arg} = {reciprocal(arg):.4f}")
        except InputError as error:
            problems += 1
            print("error:", error, file=sys.stderr)
            print("  cause:", repr(error.__cause__), file=sys.stderr)
    return problems


if __name__ == "__main__":
    problems = main(sys.argv[1:])
    print(problems, "problems")
    sys.exit(1 + problems)
