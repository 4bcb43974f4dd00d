import io
import logging
import logging.config
import logging.handlers
import queue
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
log = logging.getLogger("app.part")
log.debug("hidden")
log.info("value %d of %s", 3, "x")
log.warning("%(key)s", {"key": "mapped"})
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
memory = logging.handlers.MemoryHandler(2, target=logging.StreamHandler(sys.stdout))
other = logging.getLogger("other")
other.propagate = False
other.addHandler(memory)
other.error("buffered 1")
print("nothing yet")
other.error("buffered 2")
records = queue.Queue()
queued = logging.getLogger("queued")
queued.propagate = False
queued.addHandler(logging.handlers.QueueHandler(records))
queued.warning("in %s", "queue")
print(records.get().getMessage())
logging.config.dictConfig(
    {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"f": {"format": "{levelname:>8} {message}", "style": "{"}},
        "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "f", "stream": "ext://sys.stdout"}},
        "loggers": {"configured": {"handlers": ["h"], "level": "DEBUG", "propagate": False}},
    }
)
logging.getLogger("configured").debug("from a dict")


class Filter(logging.Filter):
    def filter(self, record):
        return "secret" not in record.getMessage()


logging.getLogger("configured").addFilter(Filter())
logging.getLogger("configured").info("a secret")
adapter = logging.LoggerAdapter(log, {"user": "ann"})
adapter.info("adapted")
print(logging.getLevelName(30), logging.getLevelNamesMapping()["ERROR"], log.getEffectiveLevel(), log.isEnabledFor(10))
print(log, logging.getLogger("app.part") is log, logging.getLogger().handlers[0].level)
