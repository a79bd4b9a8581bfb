# stderr: compared
def outer():
    inner()

def inner():
    raise ValueError("the message")

print("before")
outer()
