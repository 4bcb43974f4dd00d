"""Names, daemons and the current thread."""

import threading


def work():
    me = threading.current_thread()
    seen.append((me.name, me.daemon, me is not threading.main_thread(), me.ident == threading.get_ident()))


seen = []
threads = [
    threading.Thread(target=work),
    threading.Thread(target=work, name="second"),
    threading.Thread(target=work, daemon=True),
    threading.Thread(target=lambda: work()),
    threading.Thread(),
]
for thread in threads:
    print(thread.name, thread.daemon, thread.ident, thread.is_alive())
    thread.start()
    thread.join()
for entry in seen:
    print(entry)
threads[1].name = "renamed"
print(threads[1].name, threads[1].is_alive(), threads[1].ident is not None)
print(threading.current_thread().name, threading.main_thread().daemon, threading.enumerate() == [threading.main_thread()])
try:
    threads[0].start()
except RuntimeError as error:
    print(error)
try:
    threading.Thread(target=work).join()
except RuntimeError as error:
    print(error)
try:
    threading.current_thread().join()
except RuntimeError as error:
    print(error)
try:
    threading.main_thread().daemon = True
except RuntimeError as error:
    print(error)
print(len({thread.name for thread in threads}))
