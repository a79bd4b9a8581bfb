import sys

sys.stdout.writelines(["a", "b\n"])
print(sys.stdout.fileno(), sys.stdout.encoding, sys.stdout.errors, sys.stdout.closed, sys.stdin.fileno(), sys.stdout.mode, sys.stdout.isatty(), sys.stderr.errors)
sys.stdout.flush()
sys.stdout.buffer.write(b"raw\n")
sys.stdout.buffer.flush()
print(sys.stdin.mode, sys.stdin.readline(3), sys.stdin.read(2), sys.stdin.readlines(), sys.stdin.read())
