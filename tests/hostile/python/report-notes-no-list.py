# Notes that are a number, and the next error has some that raise when they are asked for.
# expect: error
# error: Odd: x
# stdout: ""
class Odd(Exception):
    @property
    def __notes__(self):
        raise RuntimeError

raise Odd("x") from ValueError("y")
