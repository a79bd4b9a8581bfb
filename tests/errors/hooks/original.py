import sys
def hook(kind, value, traceback):
    sys.__excepthook__(kind, value, traceback)
sys.excepthook = hook
print([1][3])
