"""A shell made with cmd."""

import cmd, sys


class TurtleShell(cmd.Cmd):
    intro = "Welcome to the turtle shell.   Type help or ? to list commands.\n"
    prompt = "(turtle) "
    pos = [0, 0]

    def do_forward(self, arg):
        "Move the turtle forward by the specified distance:  FORWARD 10"
        self.pos[0] += int(arg)
        print("at", self.pos)

    def do_goto(self, arg):
        "Move turtle to an absolute position.  GOTO 100 200"
        self.pos[:] = map(int, arg.split())
        print("at", self.pos)

    def do_bye(self, arg):
        "Stop recording, and exit:  BYE"
        print("Thank you for using Turtle")
        return True

    def complete_goto(self, *a):
        return []

    def default(self, line):
        print("*** unknown:", line)

    def emptyline(self):
        print("(nothing)")

    def precmd(self, line):
        return line.lower()

    def do_undocumented(self, a):
        pass

    def help_topic(self):
        print("a topic")


TurtleShell().cmdloop()
