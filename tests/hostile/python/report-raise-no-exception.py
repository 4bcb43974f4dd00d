# What is raised is no exception.
# expect: error
# error-starts: TypeError: exceptions must 
# stdout: ""
raise 5
