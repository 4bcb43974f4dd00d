"""unittest.mock: what stands in for collaborators."""
from unittest import mock
from unittest.mock import ANY, MagicMock, Mock, call, patch, sentinel, create_autospec, mock_open, PropertyMock


class Mailer:
    def send(self, to, subject, body="", *, urgent=False):
        raise RuntimeError("no network here")


class Shop:
    def __init__(self, mailer):
        self.mailer = mailer

    def order(self, customer, items):
        total = sum(price for _, price in items)
        self.mailer.send(customer, f"{len(items)} items", body=f"{total:.2f}", urgent=total > 100)
        return total


mailer = Mock(spec=Mailer)
shop = Shop(mailer)
print(shop.order("ann", [("pen", 2.5), ("book", 120)]))
mailer.send.assert_called_once_with("ann", "2 items", body="122.50", urgent=True)
print(mailer.send.call_args, mailer.send.call_count)
print(mailer.mock_calls)
try:
    mailer.send.assert_called_with("bob", ANY)
except AssertionError as error:
    print(error)
try:
    mailer.receive
except AttributeError as error:
    print(error)

strict = create_autospec(Mailer)
try:
    strict().send()
except TypeError as error:
    print(error)

effects = Mock(side_effect=[1, 2, ValueError("third")])
print(effects(), effects())
try:
    effects()
except ValueError as error:
    print("raised", error)
print(Mock(return_value=sentinel.token)() is sentinel.token, sentinel.token)

magic = MagicMock()
magic.__len__.return_value = 7
magic.__getitem__.side_effect = lambda key: key * 2
print(len(magic), magic[21], magic["ab"])
with magic as entered:
    entered.go(1)
print(magic.mock_calls[-3:] == [call.__enter__(), call.__enter__().go(1), call.__exit__(None, None, None)])


def tell_time():
    import time
    return time.time()


with patch("time.time", return_value=42.0) as clock:
    print(tell_time(), clock.called)

config = {"debug": False}
with patch.dict(config, debug=True, level=3):
    print(sorted(config.items()))
print(config)


class Thermometer:
    @property
    def degrees(self):
        return 20


with patch.object(Thermometer, "degrees", new_callable=PropertyMock, return_value=99):
    print(Thermometer().degrees)
print(Thermometer().degrees)

with patch("builtins.open", mock_open(read_data="line 1\nline 2\n")) as opened:
    with open("nowhere.txt") as file:
        print(file.read().split("\n"))
opened.assert_called_once_with("nowhere.txt")


@patch.object(Mailer, "send", autospec=True)
def decorated(send):
    Mailer().send("x", "y")
    return send.call_args.args[1:]


print(decorated())
print(call(1, a=2), call.method().other, [call(1), call(2)] == [call(1), call(2)])
print(repr(Mock(name="named")).split(" id=")[0])
print(mock.DEFAULT)
