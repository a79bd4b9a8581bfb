import sys
print(sys.argv, __name__, __file__.endswith("argv_and_name.py"), __doc__)
