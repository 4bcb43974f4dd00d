# exit: 1
class A:
    def m(self):
        class B:
            x = 1/0
        return B
A().m()
