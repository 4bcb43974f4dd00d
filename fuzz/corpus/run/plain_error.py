# 0 an error in a call in a call
def outer(items):
    return [inner(item) for item in items]

def inner(item):
    return 1 / item

print(outer([1, 2]))
outer([3, 0, "é😀" and 0])
