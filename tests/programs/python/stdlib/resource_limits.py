import resource

usage = resource.getrusage(resource.RUSAGE_SELF)
print(usage.ru_utime >= 0, usage[2] == usage.ru_maxrss, len(usage))
soft, hard = resource.getrlimit(resource.RLIMIT_AS)
print(resource.RLIM_INFINITY, soft, hard)
resource.setrlimit(resource.RLIMIT_CPU, (1000, hard))
print(resource.getrlimit(resource.RLIMIT_CPU))
for wrong in ((2000, 1000), (1, 2, 3)):
    try:
        resource.setrlimit(resource.RLIMIT_CPU, wrong)
    except ValueError as error:
        print(error)
try:
    resource.getrlimit(99)
except ValueError as error:
    print(error)
print(resource.getpagesize() % 4096, resource.error is OSError)
