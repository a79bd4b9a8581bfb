# stderr: compared
import sys
print("on stdout")
print("on stderr", file=sys.stderr)
sys.stderr.write("more\n")
raise OSError(2, "No such file or directory", "name.txt")
