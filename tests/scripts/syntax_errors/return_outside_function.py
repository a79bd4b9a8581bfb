# stderr: compared
return 5
