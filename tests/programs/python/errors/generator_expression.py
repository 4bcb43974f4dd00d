# exit: 1
def process(items):
    return sum(item.price * item.qty for item in items)
process([1])
