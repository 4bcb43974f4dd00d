# exit: 1
a = [1,2]
print(f"value: {a[5]} and more")
