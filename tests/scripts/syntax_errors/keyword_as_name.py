# stderr: compared
for = 5
