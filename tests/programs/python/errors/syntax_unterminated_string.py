# exit: 1
name = "World
print("Hello", name)
