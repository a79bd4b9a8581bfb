# stderr: compared
x = f"{1 +}"
