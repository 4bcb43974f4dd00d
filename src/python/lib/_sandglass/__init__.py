"""What the engine does around a guest's program, where Python says it best.

The engine imports this once, before any program is known. It is a package like any other: a guest that finds it gains nothing that
it does not have.
"""

from _sandglass import absent, clock, ending, imports, keywords, mended, report, threads

# Methods of the engine's own classes that are replaced, as (class, name, method): Python itself must not change these classes.
methods = [*absent.methods, *clock.methods, *mended.methods, *report.methods]
