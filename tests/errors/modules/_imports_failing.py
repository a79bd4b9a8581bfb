from _fails import value
