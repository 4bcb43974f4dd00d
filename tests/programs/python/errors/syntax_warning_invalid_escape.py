x = '\d'
print(x)
