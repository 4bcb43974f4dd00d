# oracle: 3.14 prints what 3.13 words otherwise
# What inspect tells of functions and classes.
import inspect
from typing import Optional


def f(a, /, b: int = 1, *args: str, c, d=None, **kw) -> Optional[int]:
    """Does something.

    Indented more
      than this.
    """
    return None


class Base:
    def __init__(self, x, *, y=2):
        pass

    def method(self, a, b=(1, 2)):
        """Method doc."""

    @classmethod
    def make(cls, z):
        pass

    @staticmethod
    def free(q=1.5):
        pass

    @property
    def prop(self):
        pass


class Child(Base):
    def method(self, a, b=(1, 2)):
        pass


print(inspect.signature(f))
for name, p in inspect.signature(f).parameters.items():
    default = "-" if p.default is p.empty else repr(p.default)
    annotation = "-" if p.annotation is p.empty else p.annotation
    print(f"{name:<5}{p.kind.name:<22}{default:<6}{annotation}  {p}")
print(inspect.signature(f).return_annotation, inspect.signature(Base), inspect.signature(Base.method), inspect.signature(Base(1).method), inspect.signature(Base.make), inspect.signature(Base.free))
print(inspect.getdoc(f), "|", inspect.getdoc(Child.method), "|", f.__doc__.count("\n"))
print(inspect.getfullargspec(f))
bound = inspect.signature(f).bind(1, 2, 3, c=4, z=5)
print(bound, bound.args, bound.kwargs, bound.arguments)
for args in ((), (1,)):
    try:
        inspect.signature(f).bind(*args)
    except TypeError as e:
        print(e)
print([n for n, _ in inspect.getmembers(Child, inspect.isfunction)], inspect.isclass(Child), inspect.ismethod(Child(1).method), inspect.isbuiltin(len))
print(inspect.getmro(Child)[1].__name__, inspect.isabstract(Base), inspect.isroutine(print), inspect.ismodule(inspect))
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Child) if not a.name.startswith("__")])
sig = inspect.signature(f)
params = [p.replace(annotation=inspect.Parameter.empty) for p in sig.parameters.values()]
print(sig.replace(parameters=params, return_annotation=sig.empty))
print(inspect.Signature([inspect.Parameter("x", inspect.Parameter.POSITIONAL_OR_KEYWORD, default=3)]))
print(inspect.cleandoc("  a\n    b\n    c"), inspect.unwrap(f) is f)


def caller():
    return inspect.currentframe().f_code.co_name, inspect.stack()[1].function


def parent():
    return caller()


print(parent())
print(inspect.getsource(parent), end="")
print(inspect.getsourcelines(caller)[1], inspect.getmodule(f).__name__)
print(inspect.signature(lambda x, *y, **z: 0), inspect.signature(len), inspect.signature(sorted))
print(f.__code__.co_consts[0] == f.__doc__, f.__code__.co_flags & inspect.CO_VARARGS > 0, f.__kwdefaults__)
