L=[3,1,2]
def key(x): L.append(3); L.pop(); return x
try: L.sort(key=key)
except ValueError as e: print(e, L)
L=[2,1]; L.sort(); print(L); L.append(5); print(L)
try: L.sort(key=lambda x: L.clear() or x); print(L)
except ValueError as e: print(e,L)
