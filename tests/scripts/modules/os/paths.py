import os
from os import path

print(path.join('a','b','/c','d'), path.split('/a/b'), path.splitext('a.b/c.tar.gz'), path.splitext('.x'), path.normpath('a/../b//./c/..'), path.normpath('//x'), path.basename('a/b/'), path.dirname('/a'), path.isabs('/a'), path.relpath('/a/b','/a/c'), path.commonpath(['/a/b','/a/c']), path.commonprefix(['abc','abd']))
print(os.name, os.sep, os.linesep, os.devnull, os.getenv('NO_SUCH_VARIABLE', 'x'), os.fspath('a'), len(os.urandom(5)))
class P:
    def __fspath__(self): return 'x'
print(isinstance(P(), os.PathLike), os.fspath(P()))
try: os.fspath(3)
except TypeError as e: print(e)
try: path.join('a',3)
except TypeError as e: print(e)
try: os.environ[3]
except TypeError as e: print(e)
try: os.environ['NO_SUCH_VARIABLE']
except KeyError as e: print(e)
import os.path
print(os.path is path, path.__name__)
