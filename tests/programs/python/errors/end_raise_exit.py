# exit: 1
raise SystemExit('bye')
