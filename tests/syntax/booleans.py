a or b or c
(a or b) or c
a and b and c or d
not not a
