try:
    import tkinter
except ImportError:
    tkinter = None
try:
    import curses
except ImportError:
    curses = None
print("it goes on")
