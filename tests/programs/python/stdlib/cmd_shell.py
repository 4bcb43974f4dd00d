import cmd
import io


class Calculator(cmd.Cmd):
    prompt = "> "
    intro = "A calculator."

    def do_add(self, line):
        """add A B: the sum of two numbers."""
        print(sum(map(int, line.split())), file=self.stdout)

    def do_quit(self, line):
        """Leaves."""
        return True

    def default(self, line):
        print("what is", line, file=self.stdout)


out = io.StringIO()
shell = Calculator(stdin=io.StringIO("add 1 2\nhelp\nhelp add\nnonsense\nquit\n"), stdout=out)
shell.use_rawinput = False
shell.cmdloop()
print(out.getvalue())
print(shell.completenames("a"), shell.onecmd("quit"))
