from datetime import datetime, timezone, timedelta, time

moment = datetime(2024, 2, 3, 4, 5, 6, 7000, timezone(timedelta(hours=-3, minutes=-30)))
for spec in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"):
    print(moment.isoformat(timespec=spec), moment.isoformat(" ", spec), moment.time().isoformat(spec))
for text in (
    "2024-02-03", "2024-02-03T04", "2024-02-03 04:05", "20240203T040506", "2024-02-03T04:05:06.5", "2024-02-03T04:05:06,123456789",
    "2024-02-03T04:05:06Z", "2024-02-03T04:05:06+01", "2024-02-03T04:05:06-0130", "2024-02-03T04:05:06+01:30:15.25", "2024-W05-6T10:00", "2024W056",
):
    value = datetime.fromisoformat(text)
    print(text, "->", value, repr(value.tzinfo))
for text in ("2024-02-03T", "2024-02-03T4:05", "2024-13-01", "2024-02-03T25:00", "nonsense", "2024-02-03T04:05:06+25:00", "2024-02-03T04:05:06 "):
    try:
        print(datetime.fromisoformat(text))
    except ValueError as error:
        print("no", text, type(error).__name__)
print(time.fromisoformat("T04:05"), time.fromisoformat("040506.789"), time.fromisoformat("04:05:06Z").tzinfo)
