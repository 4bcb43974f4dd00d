//! Python's threads, natively: what runs when, what is written where, and what is refused. Whole programs are in
//! `tests/programs/python/threads`.
#![cfg(all(feature = "python", not(target_family = "wasm")))]

mod common;

use common::Run;
use sandglass::{Language, Request, Status};

/// Runs a program whose clock only moves when it sleeps.
fn python(code: &str) -> Run {
    let request = Request {
        code: code.to_owned(),
        clock: Some(0),
        ..Request::default()
    };
    common::run(Language::Python, request)
}

/// What a program prints that ends well, and writes no errors.
fn output(code: &str) -> String {
    let run = python(code);
    assert_eq!(run.outcome.status, Status::Ok, "{}", run.output);
    assert_eq!(run.stderr, "");
    run.stdout
}

#[test]
fn an_exception_in_a_thread_is_printed_as_by_cpython_and_ends_nothing_else() {
    let code = "\
import threading

def work(n):
    return 1 / n

thread = threading.Thread(target=work, args=(0,))
thread.start()
thread.join()
print('goes on')
";
    let run = python(code);
    assert_eq!(run.outcome.status, Status::Ok);
    assert_eq!(run.stdout, "goes on\n");
    // CPython's, without the frames of its own library.
    let expected = r#"Exception in thread Thread-1 (work):
Traceback (most recent call last):
  File "/home/guest/main.py", line 4, in work
    return 1 / n
           ~~^~~
ZeroDivisionError: division by zero
"#;
    assert_eq!(run.stderr, expected);
}

#[test]
fn an_exception_in_a_thread_has_nothing_to_do_with_what_its_starter_handles() {
    let code = "\
import threading

def work():
    raise KeyError('inside')

try:
    raise ValueError('outside')
except ValueError:
    threading.Thread(target=work).start()
";
    let run = python(code);
    assert!(
        run.stderr.ends_with("KeyError: 'inside'\n"),
        "{}",
        run.stderr
    );
    assert!(!run.stderr.contains("ValueError"), "{}", run.stderr);
}

#[test]
fn an_exception_in_a_thread_of_the_low_level_module_is_told_of() {
    let code = "\
import _thread

def work():
    raise KeyError('inside')

_thread.start_new_thread(work, ())
_thread.start_new_thread(_thread.exit, ())
print(_thread._count())
";
    let run = python(code);
    assert_eq!(run.stdout, "0\n");
    let (first, rest) = run.stderr.split_once('\n').unwrap();
    assert!(
        first.starts_with("Exception ignored in thread started by <function work at 0x"),
        "{first}"
    );
    assert!(rest.ends_with("KeyError: 'inside'\n"), "{rest}");
}

#[test]
fn threads_sleep_at_once_and_write_in_the_order_of_time() {
    let code = "\
import threading, time

def work(seconds):
    print('start', seconds)
    time.sleep(seconds)
    print('end', seconds, round(time.monotonic() - began))

began = time.monotonic()
threads = [threading.Thread(target=work, args=(n,)) for n in (300, 100, 200)]
for thread in threads:
    thread.start()
print('started', sum(thread.is_alive() for thread in threads))
threads[1].join()
print([thread.is_alive() for thread in threads])
for thread in threads:
    thread.join()
print(round(time.monotonic() - began))
";
    let expected = "\
start 300
start 100
start 200
started 3
end 100 100
[True, False, True]
end 200 200
end 300 300
300
";
    assert_eq!(output(code), expected);
}

#[test]
fn a_thread_that_waits_lets_others_run_until_it_can_go_on() {
    let code = "\
import threading

first, second, log = threading.Event(), threading.Event(), []

def consumer():
    first.wait()
    log.append('consumer')
    second.set()

thread = threading.Thread(target=consumer)
thread.start()
log.append('main')
first.set()
second.wait()
log.append('main again')
print(log)
";
    assert_eq!(output(code), "['main', 'consumer', 'main again']\n");
}

#[test]
fn a_wait_that_nobody_ends_is_an_error_that_says_so() {
    for (code, what) in [
        ("import threading\nthreading.Event().wait()", "Event.wait()"),
        ("import queue\nqueue.Queue().get()", "Queue.get()"),
        (
            "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()",
            "lock.acquire()",
        ),
        (
            "import threading\nthreading.Semaphore(0).acquire()",
            "Semaphore.acquire()",
        ),
        (
            "import queue\nq = queue.Queue()\nq.put(1)\nq.join()",
            "Queue.join()",
        ),
    ] {
        let run = python(code);
        let error = run.outcome.error.unwrap_or_default();
        let expected = format!("RuntimeError: deadlock: MainThread waits in {what},");
        assert!(error.starts_with(&expected), "{code}: {error}");
    }
}

#[test]
fn a_thread_that_cannot_go_on_above_its_starter_is_an_error_of_its_own() {
    // Both wait for each other in turn. Each would have to go on while the other stands on the stack above it.
    let code = "\
import threading

ping, pong = threading.Event(), threading.Event()

def first():
    for _ in range(2):
        ping.wait()
        ping.clear()
        pong.set()

def second():
    for _ in range(2):
        pong.wait()
        pong.clear()
        ping.set()

threads = [threading.Thread(target=first), threading.Thread(target=second)]
for thread in threads:
    thread.start()
ping.set()
for thread in threads:
    thread.join()
print('ended', threading.active_count())
";
    let run = python(code);
    assert_eq!(run.stdout, "ended 1\n");
    assert!(
        run.stderr
            .contains("RuntimeError: deadlock: Thread-2 (second) waits in Event.wait(),"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_loop_gives_way_between_its_rounds() {
    let code = "\
import queue, threading

jobs, done = queue.Queue(), []

def worker(name):
    print(name, 'begins')
    while True:
        job = jobs.get()
        if job is None:
            print(name, 'ends')
            return
        done.append(job)
        jobs.task_done()

threads = [threading.Thread(target=worker, args=(name,)) for name in 'AB']
for thread in threads:
    thread.start()
for part in ([1, 2], [3]):
    for job in part:
        jobs.put(job)
    jobs.join()
    print(done)
for _ in threads:
    jobs.put(None)
for thread in threads:
    thread.join()
";
    assert_eq!(
        output(code),
        "A begins\nB begins\n[1, 2]\n[1, 2, 3]\nA ends\nB ends\n"
    );
}

#[test]
fn a_daemon_does_not_keep_a_program_from_ending() {
    let code = "\
import threading, time

def beat():
    n = 0
    while True:
        n += 1
        print('beat', n)
        time.sleep(10)

threading.Thread(target=beat, daemon=True).start()
threading.Thread(target=threading.Event().wait, daemon=True).start()
time.sleep(25)
print('over')
";
    assert_eq!(output(code), "beat 1\nbeat 2\nbeat 3\nover\n");
}

#[test]
fn what_a_thread_writes_in_masses_before_its_time_is_not_kept() {
    let code = "\
import threading, time

def work():
    time.sleep(5)
    for _ in range(300):
        print('x' * 10_000)

thread = threading.Thread(target=work)
thread.start()
thread.join()
print(round(time.monotonic()))
";
    let mut request = Request {
        code: code.to_owned(),
        clock: Some(0),
        ..Request::default()
    };
    request.limits.max_output_bytes = 4 << 20;
    let run = common::run(Language::Python, request);
    assert_eq!(run.outcome.status, Status::Ok, "{:?}", run.outcome);
    assert_eq!(run.stdout.len(), 300 * 10_001 + 2);
    assert!(run.stdout.ends_with("x\n5\n"));
}

#[test]
fn a_program_that_raises_waits_for_its_threads_after_that() {
    let code = "\
import threading, time

def work():
    time.sleep(1)
    print('the thread ends')

threading.Thread(target=work).start()
raise SystemExit('the program ends')
";
    let run = python(code);
    assert_eq!(run.outcome.exit_code, 1);
    assert_eq!(run.output, "the program ends\nthe thread ends\n");
}

#[test]
fn a_thread_writes_files() {
    let code = "\
import threading, time

def work():
    time.sleep(1)
    with open('a.txt', 'w') as file:
        file.write('text')

threading.Thread(target=work).start()
";
    assert_eq!(python(code).files["a.txt"], b"text");
}

#[test]
fn processes_are_refused_with_a_reason() {
    for (code, error) in [
        (
            "import multiprocessing as m\nm.Process(target=print).start()",
            "",
        ),
        ("import multiprocessing as m\nm.Pool(2)", ""),
        ("import multiprocessing as m\nm.Manager()", ""),
        ("import multiprocessing as m\nm.Value('i')", ""),
        (
            "import concurrent.futures as c\nc.ProcessPoolExecutor()",
            "",
        ),
        (
            "import subprocess\nsubprocess.run(['ls'])",
            "emscripten does not support processes.",
        ),
        (
            "import os\nos.popen('ls')",
            "emscripten does not support processes.",
        ),
    ] {
        let run = python(code);
        let told = run.outcome.error.unwrap_or_default();
        let expected = match error {
            "" => {
                "there are no processes in this sandbox: use threads, or concurrent.futures.ThreadPoolExecutor"
            }
            error => error,
        };
        assert!(
            told.starts_with("OSError") && told.ends_with(expected),
            "{code}: {told}"
        );
    }
    let code = "\
import multiprocessing, os
print(multiprocessing.current_process().name, multiprocessing.cpu_count(), hasattr(os, 'fork'))
";
    assert_eq!(output(code), "MainProcess 1 False\n");
}
