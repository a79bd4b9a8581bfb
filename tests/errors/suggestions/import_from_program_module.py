from _helper import functoin
