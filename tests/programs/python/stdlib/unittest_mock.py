import io
import unittest
from unittest import mock


class Service:
    def fetch(self, key):
        raise NotImplementedError


double = mock.Mock(return_value=3)
print(double(1, key=2), double.call_args, double.call_count, double.mock_calls)
double.side_effect = [1, ValueError("second")]
print(double())
try:
    double()
except ValueError as error:
    print(error)
double.assert_any_call(1, key=2)
try:
    double.assert_called_once_with(9)
except AssertionError as error:
    print(str(error).splitlines()[0])
with mock.patch.object(Service, "fetch", return_value="patched") as fetch:
    print(Service().fetch("x"))
    fetch.assert_called_once_with("x")
with mock.patch.dict("os.environ", {"MOCKED": "yes"}):
    import os

    print(os.environ["MOCKED"])
print("MOCKED" in os.environ)
magic = mock.MagicMock()
magic.__len__.return_value = 5
magic.attribute.method.return_value = "deep"
print(len(magic), magic.attribute.method(), magic["key"] is magic["key"])
spec = mock.create_autospec(Service)
try:
    spec.fetch()
except TypeError as error:
    print(error)
opened = mock.mock_open(read_data="line 1\nline 2\n")
with mock.patch("builtins.open", opened):
    with open("nowhere") as file:
        print(file.read().splitlines())
print(mock.call(1, a=2) == mock.call(1, a=2), mock.ANY == object(), mock.sentinel.thing)


class Test(unittest.TestCase):
    @mock.patch("io.StringIO")
    def test(self, replaced):
        self.assertIs(io.StringIO, replaced)


result = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(Test))
print(result.wasSuccessful(), result.testsRun)
