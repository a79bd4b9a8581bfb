class Quit(SystemExit): pass
raise Quit("bye")
