# exit: 1
raise 'string'
