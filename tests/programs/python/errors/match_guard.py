# exit: 1
match 5:
    case int(x) if x / 0:
        pass
