# stderr: compared
print("never")
x = = 1
