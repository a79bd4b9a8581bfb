def f():
    print "inside"
