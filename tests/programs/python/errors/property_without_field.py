# exit: 1
class A:
    @property
    def p(self):
        return self._q
print(A().p)
