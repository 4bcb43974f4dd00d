import getopt
import optparse

parser = optparse.OptionParser(usage="usage: %prog [options] x", prog="old")
parser.add_option("-n", "--number", type="int", default=3, help="a number [default: %default]")
parser.add_option("-q", action="store_false", dest="verbose", default=True)
options, rest = parser.parse_args(["-n", "5", "-q", "rest"])
print(options.number, options.verbose, rest)
print(parser.format_help())
print(getopt.getopt(["-a", "-b", "val", "--long=x", "rest"], "ab:", ["long="]))
print(getopt.gnu_getopt(["rest", "-a"], "a"))
try:
    getopt.getopt(["-z"], "a")
except getopt.GetoptError as error:
    print(error, error.opt)
