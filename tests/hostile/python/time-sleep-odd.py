# Times to sleep that are no times.
# expect: ok
# stdout: "ValueError\nValueError\nOverflowError\nOverflowError\nTypeError\n"
import time

for seconds in (-1, float("nan"), float("inf"), 1e300, "1"):
    try:
        time.sleep(seconds)
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__)
