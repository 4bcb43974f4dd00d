# 0 annotations, type parameters, f-strings in f-strings
type Alias[T] = list[T] | None
class Box[T: int]:
    value: T
    def get(self) -> "T": return self.value
def first[*Ts](*items: *Ts) -> Alias[int]: ...
print(Alias.__value__, Box.__type_params__, first.__annotations__)
x = 3
print(f"{x=} {f'{x:>{x + 2}}'!r} {{}} {x!s:^5}" rf"\n{x}" "\t")
print(t"{x} of {first!r:>9}".interpolations[1].expression)
print(*(lambda: (yield))(), Box[int]().get(1))
