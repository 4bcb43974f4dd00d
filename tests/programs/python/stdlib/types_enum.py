import enum
import types


class Color(enum.Enum):
    RED = 1
    GREEN = enum.auto()
    CRIMSON = 1

    @classmethod
    def _missing_(cls, value):
        return cls.RED if value == "red" else None


class Flags(enum.Flag):
    R = 4
    W = 2
    X = 1


print(Color.RED, repr(Color.GREEN), Color(1) is Color.CRIMSON, Color("red"), list(Color), Color["GREEN"].value)
print(Flags.R | Flags.X, ~Flags.R, Flags.R in Flags(7), list(Flags(6)), Flags(0))
print(enum.IntEnum("Level", "LOW HIGH").HIGH + 1, enum.StrEnum("S", ["a"]).a.upper())
try:
    Color(9)
except ValueError as error:
    print(error)
try:
    enum.unique(Color)
except ValueError as error:
    print(error)
space = types.SimpleNamespace(a=1, b=[2])
print(space, types.MappingProxyType({"k": 1}), space == types.SimpleNamespace(a=1, b=[2]))
print(types.new_class("New", (), {}, lambda ns: ns.update(x=1)).x, types.MethodType(len, [1])())
print(isinstance(len, types.BuiltinFunctionType), types.GenericAlias(list, (int,)), types.resolve_bases((list[int],)))
code = (lambda a, b=1: a).__code__
print(code.co_argcount, code.co_varnames, types.FunctionType(code, {}, "n", (5,))(1), types.NoneType)
