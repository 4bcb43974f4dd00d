# A keyword argument that a function does not take, and the one that may have been meant.
# exit: 1
from dataclasses import dataclass


def connect(host, *, timeout=5, retries=3):
    return host


class Client:
    def __init__(self, name, verbose=False):
        self.name = name

    def get(self, path, headers=None):
        return path

    @classmethod
    def of(cls, name, strict=True):
        return cls(name)

    @staticmethod
    def parse(text, encoding="utf-8"):
        return text


@dataclass
class Point:
    left: int
    right: int = 0


def outer():
    def inner(value, default=None):
        return value

    return inner(1, defualt=2)


def tell(function):
    try:
        print(function())
    except TypeError as error:
        print(error)
        print(error.args == (str(error),), repr(error))


tell(lambda: connect("h", timeot=1))
tell(lambda: connect("h", retry=1))
tell(lambda: connect("h", nothing_like_it=1))
tell(lambda: Client("n", verbos=True))
tell(lambda: Client("n").get("/", header={}))
tell(lambda: Client.of("n", strct=False))
tell(lambda: Client.parse("t", encodng="x"))
tell(lambda: Point(left=1, rigth=2))
tell(lambda: (lambda first, second=2: first)(1, secnd=3))
tell(outer)


def refuse(**options):
    raise TypeError("connect() got an unexpected keyword argument 'timeot'")


# What a program says itself stays as it is.
tell(refuse)


class Later:
    def run(self, speed=1):
        return speed


def drive(machines):
    for machine in machines:
        print(machine.run(sped=2))


drive([Later()])
