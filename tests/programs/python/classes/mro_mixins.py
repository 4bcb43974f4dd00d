# oracle: 3.14 prints what 3.13 words otherwise
# Multiple inheritance, cooperative super, mixins, and errors of the MRO.
class Base:
    def __init__(self, **kwargs):
        print("Base", kwargs)

    def describe(self):
        return ["base"]


class Named(Base):
    def __init__(self, *, name, **kwargs):
        print("Named", name)
        super().__init__(**kwargs)
        self.name = name

    def describe(self):
        return ["named " + self.name] + super().describe()


class Aged(Base):
    def __init__(self, *, age, **kwargs):
        print("Aged", age)
        super().__init__(**kwargs)
        self.age = age

    def describe(self):
        return [f"aged {self.age}"] + super().describe()


class Person(Named, Aged):
    def describe(self):
        return ["person"] + super().describe()


p = Person(name="Ann", age=3)
print(p.describe())
print([c.__name__ for c in Person.__mro__], Person.__bases__, Base.__subclasses__())
print(super(Named, p).describe(), super(Person, Person).describe(p))
try:

    class Wrong(Base, Named):
        pass

except TypeError as e:
    print(e)
try:

    class Layout(int, str):
        pass

except TypeError as e:
    print(e)
try:

    class Final(bool):
        pass

except TypeError as e:
    print(e)


class Comparable:
    def __eq__(self, other):
        return self.key() == other.key()

    def __lt__(self, other):
        return self.key() < other.key()


class Printable:
    def __repr__(self):
        attributes = ", ".join(f"{k}={v!r}" for k, v in vars(self).items())
        return f"{self.__class__.__qualname__}({attributes})"


class Card(Printable, Comparable):
    ranks = "23456789TJQKA"

    def __init__(self, rank, suit):
        self.rank, self.suit = rank, suit

    def key(self):
        return self.ranks.index(self.rank), self.suit


hand = [Card(*c) for c in ("AS", "2H", "TD", "TC")]
print(sorted(hand), Card("A", "S") == Card("A", "S"), min(hand))
try:
    {Card("A", "S")}
except TypeError as e:
    print(e)


class Meta(type):
    def __instancecheck__(cls, instance):
        return hasattr(instance, "quack")

    def __subclasscheck__(cls, sub):
        return "quack" in dir(sub)


class Duck(metaclass=Meta):
    pass


class Robot:
    def quack(self):
        return "beep"


print(isinstance(Robot(), Duck), issubclass(Robot, Duck), isinstance(3, Duck), issubclass(int, Duck))
p.__class__ = Named
print(type(p).__name__, p.describe(), p.age)
try:
    p.__class__ = int
except TypeError as e:
    print(e)


class Outer:
    class Inner:
        def method(self):
            def local():
                pass

            return local.__qualname__

    x = 1
    y = [i * 2 for i in range(x + 1)]


print(Outer.Inner().method(), Outer.Inner.__qualname__, Outer.y, repr(Outer.Inner), Outer.Inner.method.__qualname__)
