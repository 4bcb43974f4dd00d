# exit: 1
lenght = 5
print(lengt)
