import traceback
try:
    compile("x = (1, 2\ny = 3", "<text>", "exec")
except SyntaxError:
    traceback.print_exc()
