with a: pass
with a as b, c: pass
with (a, b): pass
with (a as b, c as d,): pass
with (a): pass
with (a, b) as c: pass
with (a), (b): pass
with (yield): pass
with (*a, b): pass
with a as (b, c): pass
with (a).b: pass
with (): pass
with (a as b): pass
