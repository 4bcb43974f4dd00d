# env: TZ=Asia/Kolkata
import logging
import sys
import time

for converter, form, datefmt in ((time.localtime, "%(asctime)s %(levelname)s %(message)s", None), (time.gmtime, "%(asctime)s %(message)s", "%d/%b/%Y %H:%M:%S %z")):
    formatter = logging.Formatter(form, datefmt)
    formatter.converter = converter
    record = logging.LogRecord("log", logging.WARNING, "main.py", 1, "at %s", ("noon",), None)
    record.created, record.msecs = 1_700_000_000.125, 125
    print(formatter.format(record))
logger = logging.getLogger("now")
logger.addHandler(logging.StreamHandler(sys.stdout))
logger.handlers[0].setFormatter(logging.Formatter("%(asctime)s|%(message)s"))
logger.handlers[0].formatter.formatTime = lambda record, datefmt=None: str(abs(record.created - time.time()) < 60)
logger.error("now")
