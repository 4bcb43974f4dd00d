# exit: 1
name = "a"
print(f"Hello {name")
