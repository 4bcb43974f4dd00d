# exit: 1
def greet(name):
print("Hello", name)
