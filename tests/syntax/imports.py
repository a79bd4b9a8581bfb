import a
import a.b.c as d, e
from a import b
from . import a
from ...a.b import (c as d, e,)
from .... import *
