import readline

readline.parse_and_bind("tab: complete")
for line in ("first", "second", "third"):
    readline.add_history(line)
print(readline.get_current_history_length(), readline.get_history_item(2), readline.get_history_item(9))
readline.replace_history_item(0, "changed")
readline.remove_history_item(1)
print([readline.get_history_item(n) for n in (1, 2)])
readline.set_completer(len)
print(readline.get_completer() is len, readline.get_history_length())
readline.clear_history()
print(readline.get_current_history_length())
