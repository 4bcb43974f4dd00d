"""Writes down what CPython makes of the programs in `python/`: `python3.13 tests/programs/record.py [TOPIC/NAME …]`.

Without names it records all programs. One whose header says `# oracle: VERSION` is recorded by the command that `--oracle VERSION=COMMAND`
gives for this version, and left as it is without one. The command gets the program's path and arguments, and its input on stdin.
"""

import argparse
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

PROGRAMS = pathlib.Path(__file__).parent / "python"

# Where a program stands in the sandbox.
HOME = "/home/guest"

# Seconds that a program may take.
PATIENCE = 120


def header(source):
    """The keys in a program's first lines, all of them comments, as lists of values."""
    keys = {}
    for line in source.splitlines():
        if not line.startswith("#"):
            break
        if match := re.fullmatch(r"#\s*(\w+): (.*)", line):
            keys.setdefault(match[1], []).append(match[2].strip())
    return keys


def record(path, oracles):
    """Runs a program and writes what it prints beside it; tells what is wrong, if anything is."""
    keys = header(path.read_text(encoding="utf-8"))
    version = keys["oracle"][0].split()[0] if "oracle" in keys else None
    if version is not None and version not in oracles:
        return f"left as it is: no oracle for {version}"
    command = [sys.executable] if version is None else oracles[version]
    arguments = keys.get("args", [""])[0].split()
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONHASHSEED": "0",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "TZ": "UTC",
    }
    environment.update(variable.split("=", 1) for variable in keys.get("env", []))
    given = path.with_suffix(".in")
    with tempfile.TemporaryDirectory() as directory:
        directory = os.path.realpath(directory)
        main = os.path.join(directory, "main.py")
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
    for suffix, written in ((".out", ran.stdout), (".err", ran.stderr)):
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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="TOPIC/NAME")
    parser.add_argument("--oracle", action="append", default=[], metavar="VERSION=COMMAND")
    options = parser.parse_args()
    oracles = {version: shlex.split(command) for version, command in (it.split("=", 1) for it in options.oracle)}
    paths = [PROGRAMS / f"{name}.py" for name in options.names] or sorted(PROGRAMS.glob("*/*.py"))
    failed = False
    for path in paths:
        if problem := record(path, oracles):
            failed = True
            print(f"{path.parent.name}/{path.stem}: {problem}", file=sys.stderr)
    sys.exit(failed)


if __name__ == "__main__":
    main()
