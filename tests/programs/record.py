"""Writes down what CPython and Node make of the programs here: `python3.13 tests/programs/record.py [LANGUAGE[/TOPIC[/NAME]] …]`.

Without names it records all programs. Those in `python/` are run by the Python that runs this, those in `javascript/` by `node`, and those in
`typescript/` by `node` too, once the compiler of the npm package has made JavaScript of them. One whose header says `# oracle: VERSION` is
recorded by the command that `--oracle VERSION=COMMAND` gives for this version, and left as it is without one. The command gets the program's
path and arguments, and its input on stdin.
"""

import argparse
import dataclasses
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable

PROGRAMS = pathlib.Path(__file__).parent

# Where a program stands in the sandbox.
HOME = "/home/guest"

# Seconds that a program may take.
PATIENCE = 120

# Frames of Node's own, and how many of an error's frames are those of its cause: Node's own are among them.
NODE_FRAME = re.compile(rb"\n +(?:at .*(?:\(node:[^)]*\)|node:[^\s{]+)|\.\.\. \d+ lines matching cause stack trace \.\.\.)(?=\n| \{\n)")

# A place in Node's own code, and a hint to an option of Node's.
NODE_PLACE = re.compile(rb"^node:\S+:\d+\n.*\n *\^\n\n", re.MULTILINE)
NODE_HINT = re.compile(rb"^\(Use `node --trace-uncaught .*\n", re.MULTILINE)

# The last line that Node prints of an error which nobody caught.
NODE_TRAILER = re.compile(rb"\nNode\.js v[\d.]+\n\Z")

# The number of the process, which is 1 in the sandbox.
NODE_WARNING = re.compile(rb"^\(node:\d+\) ", re.MULTILINE)


def cleaned_by_node(stderr):
    """What Node writes to stderr, without what tells of Node itself."""
    stderr = NODE_WARNING.sub(b"(node:1) ", stderr)
    for pattern in (NODE_TRAILER, NODE_FRAME, NODE_PLACE, NODE_HINT):
        stderr = pattern.sub(b"", stderr)
    return stderr


@dataclasses.dataclass(frozen=True)
class Language:
    """How the programs of a language are written and run."""

    suffix: str
    comment: str
    command: list[str]
    environment: dict[str, str]
    # What is taken out of stderr.
    clean: Callable[[bytes], bytes] = bytes


LANGUAGES = {
    "python": Language(
        ".py",
        "#",
        [sys.executable],
        {"PYTHONHASHSEED": "0", "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"},
    ),
    "javascript": Language(".js", "//", ["node"], {}, cleaned_by_node),
    "typescript": Language(".ts", "//", ["node", str(PROGRAMS / "typescript.mjs")], {}, cleaned_by_node),
}


def header(source, comment):
    """The keys in a program's first lines, all of them comments, as lists of values."""
    keys = {}
    for line in source.splitlines():
        if not line.startswith(comment):
            break
        if match := re.fullmatch(r"\s*(\w+): (.*)", line.removeprefix(comment)):
            keys.setdefault(match[1], []).append(match[2].strip())
    return keys


def record(path, language, oracles):
    """Runs a program and writes what it prints beside it; tells what is wrong, if anything is."""
    keys = header(path.read_text(encoding="utf-8"), language.comment)
    version = keys["oracle"][0].split()[0] if "oracle" in keys else None
    if version is not None and version not in oracles:
        return f"left as it is: no oracle for {version}"
    command = language.command if version is None else oracles[version]
    arguments = keys.get("args", [""])[0].split()
    environment = {"PATH": os.environ["PATH"], "TZ": "UTC", **language.environment}
    environment.update(variable.split("=", 1) for variable in keys.get("env", []))
    given = path.with_suffix(".in")
    with tempfile.TemporaryDirectory() as directory:
        directory = os.path.realpath(directory)
        main = os.path.join(directory, "main" + language.suffix)
        shutil.copy(path, main)
        if path.with_suffix("").is_dir():
            shutil.copytree(path.with_suffix(""), directory, dirs_exist_ok=True)
        try:
            ran = subprocess.run(
                [*command, main, *arguments],
                cwd=directory,
                env=environment,
                input=given.read_bytes() if given.exists() else b"",
                capture_output=True,
                timeout=PATIENCE,
            )
        except subprocess.TimeoutExpired:
            return "it hangs"
    for suffix, written in ((".out", ran.stdout), (".err", language.clean(ran.stderr))):
        written = written.replace(directory.encode(), HOME.encode())
        beside = path.with_suffix(suffix)
        if written or suffix == ".out":
            beside.write_bytes(written)
        else:
            beside.unlink(missing_ok=True)
    expected = int(keys.get("exit", ["0"])[0])
    if ran.returncode != expected:
        last = ran.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        return f"it ended with {ran.returncode}, and its header says {expected}: {last}"
    return None


def programs(name):
    """The programs that a name stands for, each with its language: those of a language, those of a topic, or one."""
    language, *rest = name.split("/")
    suffix = LANGUAGES[language].suffix
    pattern = "/".join([*rest, *["*"] * (2 - len(rest))]) + suffix
    return [(path, LANGUAGES[language]) for path in sorted((PROGRAMS / language).glob(pattern)) if path.is_file()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="LANGUAGE[/TOPIC[/NAME]]", default=list(LANGUAGES))
    parser.add_argument("--oracle", action="append", default=[], metavar="VERSION=COMMAND")
    options = parser.parse_args()
    oracles = {version: shlex.split(command) for version, command in (it.split("=", 1) for it in options.oracle)}
    failed = False
    for path, language in [program for name in options.names for program in programs(name)]:
        if problem := record(path, language, oracles):
            failed = True
            print(f"{path.relative_to(PROGRAMS).with_suffix('')}: {problem}", file=sys.stderr)
    sys.exit(failed)


if __name__ == "__main__":
    main()
