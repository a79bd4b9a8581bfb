try:
    pass
except ():
