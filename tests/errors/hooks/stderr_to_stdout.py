import sys
class Writer:
    def write(self, text): sys.__stderr__.write("> " + text.replace("\n", "$\n"))
    def flush(self): pass
sys.stderr = Writer()
print([1][3])
