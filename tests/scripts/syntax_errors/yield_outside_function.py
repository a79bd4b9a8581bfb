# stderr: compared
x = [(yield 1)]
