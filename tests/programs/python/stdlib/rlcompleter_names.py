import rlcompleter

completer = rlcompleter.Completer({"value": "text", "values": 3})
print([completer.complete("val", n) for n in range(3)])
print([completer.complete("value.sta", n) for n in range(2)], completer.complete("impo", 0))
print(completer.attr_matches("value.isd"))
