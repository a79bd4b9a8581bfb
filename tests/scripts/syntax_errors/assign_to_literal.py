# stderr: compared
5 = x
