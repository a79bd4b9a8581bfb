import sys
def hook(kind, value, traceback):
    sys.exit("left by the hook")
sys.excepthook = hook
1 / 0
