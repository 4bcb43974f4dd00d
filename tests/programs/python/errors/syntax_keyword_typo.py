# exit: 1
if True:
    pass
esle:
    pass
