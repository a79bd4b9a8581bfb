# stderr: compared
import sys
print("out")
sys.exit("message for stderr")
