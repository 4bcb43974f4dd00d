# exit: 1
try:
    try:
        1/0
    except ZeroDivisionError as e:
        raise KeyError('k')
except KeyError as e:
    raise ValueError('z') from e
