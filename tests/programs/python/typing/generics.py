# oracle: 3.14 wordings of errors and the names of unions are others in 3.13
# Type parameters, protocols, typing's own objects and what can be asked of them.
import typing
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Final, Generic, Literal, NewType, Optional, ParamSpec, Protocol, Self, TypeVar, Union, cast, final, get_args, get_origin, get_type_hints, overload, runtime_checkable

T = TypeVar("T")
K = TypeVar("K", bound=int)
S = TypeVar("S", str, bytes)
P = ParamSpec("P")
print(T, K.__bound__, S.__constraints__, P, T.__name__)


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> Self:
        self.items.append(item)
        return self


class Box[V]:
    def __init__(self, value: V):
        self.value = value

    def map[R](self, f: Callable[[V], R]) -> "Box[R]":
        return Box(f(self.value))


def first[E: (int, str)](items: Sequence[E], default: E | None = None) -> E | None:
    return items[0] if items else default


type Pair[A] = tuple[A, A]
type Tree = dict[str, Tree] | None
print(Stack[int], Stack[int]().push(1).items, Stack.__parameters__, Box.__type_params__, Box[int], Box(3).map(str).value, first.__type_params__, first([1]), Pair, Pair[int], Pair.__value__, Tree.__name__, Pair.__type_params__[0].__name__)
print(list[int], dict[str, list[int]], tuple[int, ...], Callable[[int], str], Callable[..., Any], type[int], list[T], get_origin(list[int]), get_args(dict[str, int]), get_args(Callable[[int, str], bool]), list[int] == list[int], list[int]([1]), isinstance(list[int], type), dict[str, T][int])
print(Any, Literal["a", 1], ClassVar[int], Final, Annotated[int, "meta"], Annotated[int, "m"].__metadata__, get_args(Literal[1, 2]), Literal[1] == Literal[1], get_origin(Annotated[int, 1]), typing.List[int], typing.Dict[str, int], typing.Tuple[int, ...], Iterable[int])


@runtime_checkable
class Sized(Protocol):
    size: int

    def resize(self, by: int) -> None: ...


class Window:
    size = 3

    def resize(self, by):
        pass


class Wall:
    size = 3


print(isinstance(Window(), Sized), isinstance(Wall(), Sized))
try:
    issubclass(Window, Sized)
except TypeError as e:
    print(e)
try:
    Sized()
except TypeError as e:
    print(e)
for bad in (lambda: list[int, str] and Stack[int, str], lambda: Literal, lambda: isinstance(1, list[int]), lambda: Any(), lambda: TypeVar("X", int), lambda: Generic[int], lambda: typing.NoReturn[int], lambda: ClassVar[1, 2]):
    try:
        print(bad())
    except TypeError as e:
        print("TypeError", e)
UserId = NewType("UserId", int)
print(UserId(5), UserId.__name__, UserId.__supertype__, type(UserId(5)), cast(str, 5), UserId)


@dataclass
class Item[V]:
    name: str
    value: V
    tags: list[str] | None = None
    count: ClassVar[int] = 0


print(Item("a", 1), Item[int], get_type_hints(Item)["tags"], Item.__annotations__["name"], get_type_hints(first)["return"])


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


@final
class Leaf:
    pass


print(double(2), double("a"), len(typing.get_overloads(double)), Leaf.__final__, typing.TYPE_CHECKING, typing.assert_type(1, int), typing.is_typeddict(dict))
try:
    typing.assert_never(5)
except AssertionError as e:
    print(e)
print(int | str, (int | None).__args__, isinstance(3, int | str), int | str == str | int, type(int | str).__name__, get_origin(int | str) is not None, [int | None, None | str], str | list[int])
