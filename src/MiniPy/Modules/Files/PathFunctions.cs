using System.Collections;
using System.Security.Cryptography;
using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Files;

/// <summary>What os asks about paths and the process (library reference, "os").</summary>
internal static class PathFunctions
{
    private const long DirectoryBits = 0x4000;
    private const long FileBits = 0x8000;
    private const long LinkBits = 0xa000;

    public static BuiltinRow[] Rows { get; } =
    [
        new("getcwd", "/", (interp, _) => Value.FromString(interp.Files.Folder)),
        new("chdir", "path, /", ChangeFolder),
        new("listdir", "path, /", List),
        new("mkdir", "path, mode, /", MakeDirectory),
        new("unlink", "path, /", Unlink),
        new("rmdir", "path, /", RemoveDirectory),
        new("rename", "source, target, /", Rename),
        new("stat", "path, follow, /", Status),
        new("strerror", "number, /", (interp, a) => Value.FromString(ErrorNumbers.TextOf(Operators.IndexInt64(interp, a[0])))),
        new("getpid", "/", (_, _) => Value.FromInt(Environment.ProcessId)),
        new("environ", "/", Variables),
        new("urandom", "size, /", SystemBytes),
        new("error", "number, path, /", (interp, a) => throw interp.Files.Error((int)Operators.IndexInt64(interp, a[0]), FilesModule.PathText(a[1]))),
        new("is_windows", "/", (_, _) => Value.FromBool(OperatingSystem.IsWindows())),
        new("temp", "/", (_, _) => Value.FromString(Path.GetTempPath())),
    ];

    private static Value At(Interpreter interp, Value value, Action<string> action)
    {
        string path = FilesModule.PathText(value);
        interp.Files.Guarded(path, () =>
        {
            action(path.Length == 0 ? throw new FileNotFoundException() : interp.Files.Locate(path));
            return 0;
        });
        return Value.None;
    }

    private static Value ChangeFolder(Interpreter interp, ReadOnlySpan<Value> a) => At(interp, a[0], path =>
    {
        if (!System.IO.Directory.Exists(path))
        {
            throw File.Exists(path) ? new FileFailure(ErrorNumbers.NotDirectory) : new FileNotFoundException();
        }

        interp.Files.Folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
    });

    private static Value List(Interpreter interp, ReadOnlySpan<Value> a)
    {
        string path = FilesModule.PathText(a[0]);
        string located = interp.Files.Locate(path);
        string[] names = interp.Files.Guarded(path, () => File.Exists(located)
            ? throw new FileFailure(ErrorNumbers.NotDirectory)
            : System.IO.Directory.GetFileSystemEntries(path.Length == 0 ? throw new FileNotFoundException() : located));
        interp.ChargeBytes(names.Length * 16L);
        interp.Step(names.Length);
        return new PyList([.. names.Select(static name => Value.FromString(Path.GetFileName(name)))]);
    }

    private static Value MakeDirectory(Interpreter interp, ReadOnlySpan<Value> a) => At(interp, a[0], path =>
    {
        if (File.Exists(path) || System.IO.Directory.Exists(path))
        {
            throw new FileFailure(ErrorNumbers.Exists);
        }

        string? parent = Path.GetDirectoryName(path.TrimEnd('/'));
        if (!string.IsNullOrEmpty(parent) && !System.IO.Directory.Exists(parent))
        {
            throw new FileFailure(File.Exists(parent) ? ErrorNumbers.NotDirectory : ErrorNumbers.NoSuchFile);
        }

        System.IO.Directory.CreateDirectory(path);
    });

    private static Value Unlink(Interpreter interp, ReadOnlySpan<Value> a) => At(interp, a[0], path =>
    {
        var file = new FileInfo(path);
        if (System.IO.Directory.Exists(path) && file.LinkTarget is null)
        {
            throw new FileFailure(ErrorNumbers.IsDirectory);
        }

        if (!file.Exists && file.LinkTarget is null)
        {
            throw new FileNotFoundException();
        }

        file.Delete();
    });

    private static Value RemoveDirectory(Interpreter interp, ReadOnlySpan<Value> a) => At(interp, a[0], path =>
    {
        if (File.Exists(path))
        {
            throw new FileFailure(ErrorNumbers.NotDirectory);
        }

        if (System.IO.Directory.Exists(path) && System.IO.Directory.EnumerateFileSystemEntries(path).Any())
        {
            throw new FileFailure(ErrorNumbers.NotEmpty);
        }

        System.IO.Directory.Delete(path);
    });

    private static Value Rename(Interpreter interp, ReadOnlySpan<Value> a)
    {
        string source = FilesModule.PathText(a[0]);
        string target = FilesModule.PathText(a[1]);
        try
        {
            interp.Files.Guarded(source, () =>
            {
                string from = interp.Files.Locate(source);
                string to = interp.Files.Locate(target);
                if (System.IO.Directory.Exists(from))
                {
                    System.IO.Directory.Move(from, to);
                }
                else
                {
                    File.Move(from, to, overwrite: true);
                }

                return 0;
            });
        }
        catch (PythonException error) when (error.Value.Fields is not null)
        {
            // Both names belong to the error: the class and the text are the same.
            Value[] arguments = [error.Value.Field(0), error.Value.Field(1), new PyStr(source), Value.None, new PyStr(target)];
            throw new PythonException((PyException)interp.Call(Exceptions.OSError, new Arguments(arguments)).Reference!);
        }

        return Value.None;
    }

    /// <summary>Mode, size, and the times of last access, change and making, in nanoseconds.</summary>
    private static Value Status(Interpreter interp, ReadOnlySpan<Value> a)
    {
        string path = FilesModule.PathText(a[0]);
        bool follows = Operators.Truth(interp, a[1]);
        interp.Files.FlushAll();
        return interp.Files.Guarded<Value>(path, () =>
        {
            if (path.Length == 0)
            {
                throw new FileNotFoundException();
            }

            string located = interp.Files.Locate(path);
            FileSystemInfo info = System.IO.Directory.Exists(located) ? new DirectoryInfo(located) : new FileInfo(located);
            bool isLink = info.LinkTarget is not null;
            if (isLink && follows)
            {
                info = info.ResolveLinkTarget(returnFinalTarget: true) ?? info;
            }

            if (!info.Exists && !(isLink && !follows))
            {
                throw new FileNotFoundException();
            }

            long kind = isLink && !follows ? LinkBits : info is DirectoryInfo ? DirectoryBits : FileBits;
            long bits = OperatingSystem.IsWindows() ? 0x1ff : (long)info.UnixFileMode;
            return new PyTuple(
            [
                Value.FromInt(kind | bits), Value.FromInt(info is FileInfo file ? file.Length : 4096),
                Value.FromInt(Nanoseconds(info.LastAccessTimeUtc)), Value.FromInt(Nanoseconds(info.LastWriteTimeUtc)), Value.FromInt(Nanoseconds(info.CreationTimeUtc)),
            ]);
        });
    }

    private static long Nanoseconds(DateTime time) => (time - DateTime.UnixEpoch).Ticks * 100;

    private static Value Variables(Interpreter interp, ReadOnlySpan<Value> a)
    {
        var variables = new PyDict();
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            interp.Step();
            variables.SetStr(new PyStr((string)entry.Key), new PyStr((string?)entry.Value ?? string.Empty));
        }

        return variables;
    }

    private static Value SystemBytes(Interpreter interp, ReadOnlySpan<Value> a)
    {
        long size = Operators.IndexInt64(interp, a[0]);
        if (size < 0)
        {
            throw Throw.ValueError("negative argument not allowed");
        }

        interp.ChargeBytes(size);
        return new PyBytes(RandomNumberGenerator.GetBytes(checked((int)size)));
    }
}
