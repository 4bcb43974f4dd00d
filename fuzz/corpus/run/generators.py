# 0 generators, their methods, and what is left of one
def count(limit):
    received = 0
    try:
        while received < limit:
            received = (yield received) or received + 1
    except KeyError as error:
        yield error.args
    finally:
        print("closed")
    return "end"

def outer():
    result = yield from count(3)
    print(result)

print(list(outer()))
g = count(9)
next(g), g.send(5)
print(g.throw(KeyError("k")))
g.close()
del g
print(sum(x * x for x in range(9) if x % 2))
next(outer.__call__().gi_frame and iter(()))
