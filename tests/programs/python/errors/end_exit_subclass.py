# exit: 7
class E(SystemExit): pass
raise E(7)
