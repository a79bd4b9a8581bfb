import math
table = {}
value = table["missing"]
