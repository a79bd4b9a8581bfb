"""Operations on files and whole folders (library reference, "shutil")."""

import os


class Error(OSError):
    pass


class SameFileError(Error):
    pass


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    def attempt(action, place):
        try:
            return action(place)
        except OSError as error:
            if ignore_errors:
                return None
            if onexc is not None:
                onexc(action, place, error)
            elif onerror is not None:
                onerror(action, place, (type(error), error, error.__traceback__))
            else:
                raise

    for name in attempt(os.listdir, path) or ():
        place = os.path.join(path, name)
        if os.path.isdir(place) and not os.path.islink(place):
            rmtree(place, ignore_errors, onerror, onexc=onexc)
        else:
            attempt(os.unlink, place)
    attempt(os.rmdir, path)


def copyfileobj(fsrc, fdst, length=65536):
    while part := fsrc.read(length or 65536):
        fdst.write(part)


def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(dst) and os.path.samefile(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    with open(src, "rb") as source, open(dst, "wb") as target:
        copyfileobj(source, target)
    return dst


def copy(src, dst, *, follow_symlinks=True):
    return copyfile(src, os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst)


def move(src, dst):
    target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/"))) if os.path.isdir(dst) else dst
    os.rename(src, target)
    return target
