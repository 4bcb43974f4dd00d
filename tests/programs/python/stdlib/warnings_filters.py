import warnings


def old():
    warnings.warn("old is old", DeprecationWarning, stacklevel=2)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    warnings.warn("plain")
print([(w.category.__name__, str(w.message), w.lineno) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old()
    except DeprecationWarning as error:
        print("raised", error)
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message="old")
    old()
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "line"))


@warnings.deprecated("use new")
def gone():
    return 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    gone()
print(caught[0].message)
