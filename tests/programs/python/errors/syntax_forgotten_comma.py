# exit: 1
data = {
    "a": 1,
    "b": 2
    "c": 3,
}
