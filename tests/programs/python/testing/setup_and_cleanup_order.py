"""The order in which fixtures and clean-ups are called."""
import io
import unittest

events = []


def setUpModule():
    events.append("setUpModule")
    unittest.addModuleCleanup(events.append, "module cleanup")


def tearDownModule():
    events.append("tearDownModule")


class Base(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        events.append(f"{cls.__name__}.setUpClass")
        cls.addClassCleanup(events.append, f"{cls.__name__} class cleanup")

    @classmethod
    def tearDownClass(cls):
        events.append(f"{cls.__name__}.tearDownClass")

    def setUp(self):
        events.append(f"  setUp {self._testMethodName}")
        self.addCleanup(events.append, f"  cleanup 1 {self._testMethodName}")
        self.addCleanup(events.append, f"  cleanup 2 {self._testMethodName}")

    def tearDown(self):
        events.append(f"  tearDown {self._testMethodName}")


class First(Base):
    def test_b(self):
        events.append("  b")

    def test_a(self):
        events.append("  a")
        self.fail("a fails")


class Second(Base):
    def test_c(self):
        events.append("  c")
        self.skipTest("half way")

    def test_d(self):
        events.append("  d")
        self.enterContext(Managed())


class Managed:
    def __enter__(self):
        events.append("  enter")
        return self

    def __exit__(self, *exc):
        events.append("  exit")


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError("class cannot be set up")

    def test_never(self):
        events.append("never")


class Asynchronous(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        events.append("  asyncSetUp")

    async def asyncTearDown(self):
        events.append("  asyncTearDown")

    async def test_await(self):
        import asyncio

        await asyncio.sleep(0)
        events.append("  awaited")
        self.assertEqual(await asyncio.gather(self.twice(1), self.twice(2)), [2, 4])

    async def twice(self, n):
        return n * 2


suite = unittest.TestSuite()
loader = unittest.TestLoader()
for case in (First, Second, Broken, Asynchronous):
    suite.addTest(loader.loadTestsFromTestCase(case))
print(suite.countTestCases())
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
print("\n".join(events))
print(result)
print([(str(test), text.strip().splitlines()[-1]) for test, text in result.errors])
print([(str(test), reason) for test, reason in result.skipped])
