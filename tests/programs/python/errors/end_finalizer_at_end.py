class A:
    def __del__(self): print('del at end')
a = A()
print('end')
