import sys
sys.exit("an error text")
