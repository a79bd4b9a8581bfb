import traceback, sys
def f(): return {}["a"]
try:
    f()
except KeyError as e:
    sys.stderr.write("".join(traceback.format_list(traceback.extract_tb(e.__traceback__))))
