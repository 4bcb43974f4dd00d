import inspect


def function(a, b: int = 1, *args, c, d="x", **rest) -> str:
    """Documents itself."""


class Base:
    """A base."""

    attribute = 1

    def method(self, x):
        return x

    @classmethod
    def make(cls):
        pass

    @property
    def prop(self):
        return 1


class Child(Base):
    pass


print(inspect.signature(function), inspect.getdoc(function), inspect.getfullargspec(function))
for parameter in inspect.signature(function).parameters.values():
    print(parameter.name, parameter.kind.description, parameter.default is parameter.empty)
bound = inspect.signature(function).bind(1, 2, 3, c=4)
bound.apply_defaults()
print(bound.arguments)
try:
    inspect.signature(function).bind(1)
except TypeError as error:
    print(error)
print([name for name, _ in inspect.getmembers(Base, inspect.isfunction)], inspect.getmro(Child))
print(inspect.isclass(Base), inspect.ismethod(Base.make), inspect.isgeneratorfunction(function))
print(inspect.getsource(Child), inspect.getsourcelines(Child)[1], inspect.getmodule(Base).__name__)
print(inspect.currentframe().f_code.co_name, inspect.stack()[0].function)
print(inspect.cleandoc("  a\n    b\n    c"), inspect.unwrap(function) is function)
print([a.name + ":" + a.kind for a in inspect.classify_class_attrs(Child) if not a.name.startswith("__")])
