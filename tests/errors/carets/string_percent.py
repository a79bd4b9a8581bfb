print("%d items" % "a")
