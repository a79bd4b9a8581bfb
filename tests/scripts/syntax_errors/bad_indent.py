# stderr: compared
def f():
print(1)
