from datetime import datetime

cases = [
    ("2024-02-29 12:34:56", "%Y-%m-%d %H:%M:%S"), ("29 Feb 2024", "%d %b %Y"), ("February 29, 2024", "%B %d, %Y"), ("02/29/24 03:04 PM", "%m/%d/%y %I:%M %p"),
    ("12:00:00.5", "%H:%M:%S.%f"), ("2024-060", "%Y-%j"), ("2024-W09-4", "%G-W%V-%u"), ("Thu Feb 29 12:34:56 2024", "%c"), ("02/29/24", "%x"), ("12:34:56", "%X"),
    ("2024-02-29T12:34:56+0530", "%Y-%m-%dT%H:%M:%S%z"), ("2024-02-29T12:34:56-03:30:15", "%Y-%m-%dT%H:%M:%S%z"), ("2024 Z", "%Y %z"), ("2024 UTC", "%Y %Z"), ("100%", "%j%%"),
    ("69 68", "%y 68"), ("8 2024 3", "%W %Y %w"),
]
for text, form in cases:
    value = datetime.strptime(text, form)
    print(f"{text!r:32} {form!r:26} {value!r}")
for text, form in [("x", "%Y"), ("2024x", "%Y"), ("24", "%H"), ("2024", "%Q"), ("2024", "%Y%"), ("5 2024", "%V %Y"), ("2024 366 ", "%Y %j"), ("13 PM", "%I %p")]:
    try:
        print(datetime.strptime(text, form))
    except ValueError as error:
        print(text, form, error)
