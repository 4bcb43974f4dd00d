import pydoc


def add(first, second=2):
    """Adds two numbers.

    More about it."""
    return first + second


class Point:
    """A point in the plane."""

    origin = None

    def __init__(self, x, y):
        """Makes one."""
        self.x = x

    def norm(self):
        """Its length."""

    @property
    def left(self):
        """Whether it is left."""


help(add)
help(Point)
print(pydoc.getdoc(add), pydoc.splitdoc("one\n\ntwo"))
print(pydoc.locate("collections.OrderedDict"), pydoc.locate("no.such.thing"))
help("no_such_topic_at_all")
