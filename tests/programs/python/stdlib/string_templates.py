import string

template = string.Template("$who likes ${what}, costs $$5")
print(template.substitute(who="tim", what="kung pao"), template.safe_substitute(who="x"), template.get_identifiers())
try:
    template.substitute(who="x")
except KeyError as error:
    print("KeyError", error)
try:
    string.Template("$ bad").substitute()
except ValueError as error:
    print(error)


class Percent(string.Template):
    delimiter = "%"


print(Percent("%a").substitute(a=1), string.ascii_letters, string.punctuation, repr(string.whitespace))
print(string.capwords("hello  big world"), list(string.Formatter().parse("a{b!r:>{w}}c")))


class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>")


print(Default().format("{a} {b}", a=1), string.Formatter().vformat("{0:05.1f}|{x}", (2.25,), {"x": "y"}))
