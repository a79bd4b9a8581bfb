import sys
try:
    [1][3]
except IndexError as e:
    sys.excepthook(type(e), e, e.__traceback__)
