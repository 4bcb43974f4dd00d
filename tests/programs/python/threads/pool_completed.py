"""as_completed and wait."""

import time
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, as_completed, wait


def fetch(page, seconds):
    time.sleep(seconds)
    if page == "broken":
        raise ConnectionError(f"{page} is not there")
    return f"<{page}>"


pages = {"slow": 0.3, "quick": 0.05, "broken": 0.15, "middling": 0.2}
with ThreadPoolExecutor(max_workers=5) as pool:
    names = {pool.submit(fetch, page, seconds): page for page, seconds in pages.items()}
    for future in as_completed(names):
        try:
            print(names[future], future.result())
        except ConnectionError as error:
            print(names[future], "failed:", error)

    futures = [pool.submit(fetch, page, pages[page]) for page in pages]
    done, left = wait(futures, return_when=FIRST_COMPLETED)
    print(len(done), len(left))
    done, left = wait(futures, return_when=FIRST_EXCEPTION)
    print(len(done), len(left))
    done, left = wait(futures, timeout=0.01)
    print(len(done), len(left))
    done, left = wait(futures, return_when=ALL_COMPLETED)
    print(len(done), len(left))
    try:
        for future in as_completed([pool.submit(time.sleep, 0.2)], timeout=0.05):
            print("never")
    except TimeoutError as error:
        print(error)
