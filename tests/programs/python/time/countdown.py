from datetime import timedelta


def human(delta):
    sign = "-" if delta < timedelta(0) else ""
    delta = abs(delta)
    parts = []
    for name, unit in (("week", timedelta(weeks=1)), ("day", timedelta(days=1)), ("hour", timedelta(hours=1)), ("minute", timedelta(minutes=1)), ("second", timedelta(seconds=1))):
        count, delta = divmod(delta, unit)
        if count:
            parts.append(f"{count} {name}{'s' * (count != 1)}")
    return sign + (", ".join(parts) or "now")


for seconds in (0, 1, 59, 60, 61, 3600, 86399, 86400, 90061, 1234567, -5, -100000, 0.25, 1e7):
    print(f"{seconds:>10} {human(timedelta(seconds=seconds)):45} {timedelta(seconds=seconds)!s:22} {timedelta(seconds=seconds)!r}")
