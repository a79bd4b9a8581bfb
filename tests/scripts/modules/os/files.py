import os, tempfile, errno, shutil
from os import path
with tempfile.TemporaryDirectory() as d:
    a = path.join(d, 'a'); os.makedirs(path.join(a,'b','c')); os.makedirs(a, exist_ok=True)
    def t(f,*x):
        try: print(f.__name__, f(*x))
        except OSError as e: print(type(e).__name__, errno.errorcode[e.errno], e.strerror, str(e).replace(d,'D'))
    t(os.mkdir,a); t(os.rmdir,a); t(os.rmdir,d+'/q'); t(os.remove,d+'/q'); t(os.remove,a); t(os.rename,d+'/q',d+'/z'); t(os.listdir,d+'/q'); t(os.stat,d+'/q'); t(open,a); t(open,d+'/q/z','w')
    f = path.join(a,'f.txt')
    with open(f,'x') as h: h.write('12345')
    t(open,f,'x'); t(os.listdir,f); t(os.rmdir,f); t(open,f+'/x')
    print(path.getsize(f), os.stat(f).st_size, path.isfile(f), path.isdir(f), path.exists(f))
    for top, ds, fs in os.walk(d): print(path.relpath(top, d), ds, fs)
    os.rename(f, f+'2'); print(sorted(os.listdir(a)), os.access(f,os.R_OK))
    with os.scandir(a) as it: print(sorted((e.name,e.is_dir()) for e in it))
    with tempfile.NamedTemporaryFile('w+') as n: n.write('hi'); n.seek(0); print(n.read(), path.exists(n.name))
    print(path.exists(n.name))
print(path.exists(d))
