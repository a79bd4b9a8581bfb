x
_
match
case
type
π = 1
class_ = éa
