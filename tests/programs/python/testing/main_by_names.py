"""unittest.main with arguments of its own, and custom loaders and results."""
import io
import sys
import unittest


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))


class PrimeTest(unittest.TestCase):
    def test_small(self):
        self.assertEqual([n for n in range(20) if is_prime(n)], [2, 3, 5, 7, 11, 13, 17, 19])

    def test_large(self):
        self.assertTrue(is_prime(104729))

    def test_negative(self):
        self.assertFalse(is_prime(-7))


class Recorder(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        print("start", test._testMethodName)

    def addSuccess(self, test):
        super().addSuccess(test)
        print("  ok")


program = unittest.main(argv=["main.py", "PrimeTest.test_small", "PrimeTest.test_negative"], exit=False,
                        testRunner=unittest.TextTestRunner(stream=io.StringIO()))
print(program.result)

loader = unittest.TestLoader()
print(loader.getTestCaseNames(PrimeTest))
loader.testNamePatterns = ["*large*"]
print(loader.getTestCaseNames(PrimeTest))
loader = unittest.TestLoader()
loader.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
result = Recorder()
loader.loadTestsFromTestCase(PrimeTest).run(result)
print(result.testsRun, result.wasSuccessful())
missing = loader.loadTestsFromName("PrimeTest.test_missing", sys.modules[__name__])
missing.run(result)
print(result.errors[0][1].splitlines()[-1])

try:
    unittest.main(argv=["main.py", "-q"], testRunner=unittest.TextTestRunner(stream=io.StringIO()))
except SystemExit as exit:
    print("exit", exit.code)

case = unittest.FunctionTestCase(lambda: None, description="a function")
print(case, case.shortDescription())
