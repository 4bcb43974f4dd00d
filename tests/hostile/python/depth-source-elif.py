# A chain of twenty thousand elifs: long, and for people not deep at all.
# expect: ok | error
# after: ["elif 0: pass\n", 20000]
# native: no
if 0: pass
