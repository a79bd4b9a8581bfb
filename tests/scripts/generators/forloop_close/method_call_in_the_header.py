class Tree:
    def walk(self):
        try:
            yield 1
            yield 2
        finally:
            print("closed")

def find(t):
    for x in t.walk():
        if x == 1:
            return "found"

print(find(Tree()))
print("end")
