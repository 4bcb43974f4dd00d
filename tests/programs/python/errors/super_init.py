# exit: 1
class P:
    def __init__(self, name): self.name = name
class Q(P):
    def __init__(self, name, age):
        super().__init__()
Q('a', 1)
