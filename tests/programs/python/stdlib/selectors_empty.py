import select
import selectors
import sys

with selectors.SelectSelector() as selector:
    print(selector.select(0), len(selector.get_map()))
    key = selector.register(1, selectors.EVENT_WRITE, data="standard output")
    print(key)
    print([(k.data, mask) for k, mask in selector.select(1)])
    try:
        selector.register(1, selectors.EVENT_WRITE)
    except KeyError as error:
        print(error)
    try:
        selector.register(2, 0)
    except ValueError as error:
        print(error)
    print(selector.modify(1, selectors.EVENT_WRITE, data="changed").data)
    print(selector.unregister(1).fd, len(selector.get_map()))
print(select.select([], [1], [], 0.1))
print(select.select([], [], [], 0.001))
try:
    select.select([object()], [], [])
except TypeError as error:
    print(error)
print(select.error is OSError)
