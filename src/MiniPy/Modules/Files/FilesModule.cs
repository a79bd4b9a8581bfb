using System.Text;
using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Files;

/// <summary>The module _files: files by number, for io and os, which are written in Python (library reference, "io", raw I/O).</summary>
internal static class FilesModule
{
    private static readonly BuiltinRow[] Rows =
    [
        new("open", "path, mode, /", Open),
        new("close", "number, /", Close),
        new("read", "number, size, /", Read),
        new("read_all", "number, /", ReadAll),
        new("write", "number, data, /", Write),
        new("flush", "number, /", Flush),
        new("seek", "number, offset, whence, /", Seek),
        new("tell", "number, /", Tell),
        new("truncate", "number, size, /", Truncate),
        new("seekable", "number, /", Seekable),
        new("isatty", "number, /", IsTerminal),
        new("check", "number, /", Check),
    ];

    public static PyModule Create(Interpreter interp) => ModuleLoader.MakeModule("_files", [.. Rows, .. PathFunctions.Rows]);

    /// <summary>A path as Python gives it.</summary>
    public static string PathText(Value value)
    {
        string path = value.As<PyStr>()?.Text ?? throw Throw.TypeError($"expected str, bytes or os.PathLike object, not {value.Type.Name}");
        return path.Contains('\0') ? throw Throw.ValueError("embedded null byte") : path;
    }

    private static long Number(Interpreter interp, Value value) => Operators.IndexInt64(interp, value);

    private static Value Open(Interpreter interp, ReadOnlySpan<Value> a)
    {
        string path = PathText(a[0]);
        string mode = a[1].Unchecked<PyStr>().Text;
        bool both = mode.Contains('+');
        (FileMode fileMode, FileAccess access) = mode[0] switch
        {
            'w' => (FileMode.Create, both ? FileAccess.ReadWrite : FileAccess.Write),
            'x' => (FileMode.CreateNew, both ? FileAccess.ReadWrite : FileAccess.Write),
            'a' => (FileMode.OpenOrCreate, both ? FileAccess.ReadWrite : FileAccess.Write),
            _ => (FileMode.Open, both ? FileAccess.ReadWrite : FileAccess.Read),
        };
        if (path.Length == 0)
        {
            throw interp.Files.Error(ErrorNumbers.NoSuchFile, path);
        }

        long number = interp.Files.Open(path, fileMode, access);
        if (mode[0] == 'a')
        {
            interp.Files.Stream(number).Seek(0, SeekOrigin.End);
        }

        return Value.FromInt(number);
    }

    private static Value Close(Interpreter interp, ReadOnlySpan<Value> a)
    {
        interp.Files.Close(Number(interp, a[0]));
        return Value.None;
    }

    private static Value Read(Interpreter interp, ReadOnlySpan<Value> a)
    {
        long number = Number(interp, a[0]);
        long size = Operators.IndexInt64(interp, a[1]);
        interp.ChargeBytes(size);
        var data = new byte[size];
        if (number == 0)
        {
            var text = new StringBuilder();
            for (int next = size > 0 ? interp.Input.Read() : -1; next >= 0; next = interp.Input.Read())
            {
                interp.Step();
                text.Append((char)next);
                if (next == '\n' || text.Length >= size)
                {
                    break;
                }
            }

            return new PyBytes(Encoding.UTF8.GetBytes(text.ToString()));
        }

        FileStream stream = interp.Files.Stream(number);
        int count = interp.Files.Guarded(null, () => stream.ReadAtLeast(data, data.Length, throwOnEndOfStream: false));
        interp.Step(count >> 6);
        return new PyBytes(count == size ? data : data[..count]);
    }

    private static Value ReadAll(Interpreter interp, ReadOnlySpan<Value> a)
    {
        long number = Number(interp, a[0]);
        if (number == 0)
        {
            string text = interp.Input.ReadToEnd();
            interp.Step(text.Length >> 4);
            return new PyBytes(Encoding.UTF8.GetBytes(text));
        }

        FileStream stream = interp.Files.Stream(number);
        using var all = new MemoryStream();
        var part = new byte[65536];
        for (int count = Part(); count > 0; count = Part())
        {
            interp.Step(count >> 6);
            interp.ChargeBytes(count);
            all.Write(part, 0, count);
        }

        return new PyBytes(all.ToArray());

        int Part() => interp.Files.Guarded(null, () => stream.Read(part));
    }

    private static Value Write(Interpreter interp, ReadOnlySpan<Value> a)
    {
        long number = Number(interp, a[0]);
        byte[] data = BytesLike.Required(a[1]);
        interp.Step(data.Length >> 6);
        if (interp.Files.IsStandard(number))
        {
            TextWriter writer = number switch { 1 => interp.Output, 2 => interp.ErrorOutput, _ => throw interp.Files.Error(ErrorNumbers.BadDescriptor) };
            interp.Files.Guarded(null, () =>
            {
                writer.Write(Encoding.UTF8.GetString(data));
                return 0;
            });
            return Value.FromInt(data.Length);
        }

        FileStream stream = interp.Files.Stream(number);
        interp.Files.Guarded(null, () =>
        {
            stream.Write(data);
            return 0;
        });
        return Value.FromInt(data.Length);
    }

    private static Value Flush(Interpreter interp, ReadOnlySpan<Value> a)
    {
        long number = Number(interp, a[0]);
        if (interp.Files.IsStandard(number))
        {
            (number == 2 ? interp.ErrorOutput : interp.Output).Flush();
            return Value.None;
        }

        FileStream stream = interp.Files.Stream(number);
        interp.Files.Guarded(null, () =>
        {
            stream.Flush();
            return 0;
        });
        return Value.None;
    }

    private static FileStream Seekable(Interpreter interp, Value number) => interp.Files.IsStandard(Number(interp, number))
        ? throw interp.Files.Error(ErrorNumbers.IllegalSeek)
        : interp.Files.Stream(Number(interp, number));

    private static Value Seek(Interpreter interp, ReadOnlySpan<Value> a)
    {
        FileStream stream = Seekable(interp, a[0]);
        long offset = Operators.IndexInt64(interp, a[1]);
        long start = Operators.IndexInt64(interp, a[2]) switch
        {
            0 => 0,
            1 => stream.Position,
            2 => stream.Length,
            _ => throw interp.Files.Error(ErrorNumbers.InvalidArgument),
        };
        return start + offset < 0
            ? throw interp.Files.Error(ErrorNumbers.InvalidArgument)
            : Value.FromInt(interp.Files.Guarded(null, () => stream.Seek(start + offset, SeekOrigin.Begin)));
    }

    private static Value Tell(Interpreter interp, ReadOnlySpan<Value> a) => Value.FromInt(Seekable(interp, a[0]).Position);

    private static Value Truncate(Interpreter interp, ReadOnlySpan<Value> a)
    {
        FileStream stream = Seekable(interp, a[0]);
        long size = Operators.IndexInt64(interp, a[1]);
        long place = stream.Position;
        interp.Files.Guarded(null, () =>
        {
            stream.SetLength(size < 0 ? throw interp.Files.Error(ErrorNumbers.InvalidArgument) : size);
            stream.Position = place;
            return 0;
        });
        return Value.FromInt(size);
    }

    private static Value Seekable(Interpreter interp, ReadOnlySpan<Value> a) =>
        Value.FromBool(!interp.Files.IsStandard(Number(interp, a[0])) && interp.Files.Stream(Number(interp, a[0])).CanSeek);

    private static Value IsTerminal(Interpreter interp, ReadOnlySpan<Value> a) => Value.FromBool(Number(interp, a[0]) switch
    {
        0 => !Console.IsInputRedirected,
        1 => !Console.IsOutputRedirected,
        2 => !Console.IsErrorRedirected,
        _ => false,
    });

    private static Value Check(Interpreter interp, ReadOnlySpan<Value> a)
    {
        long number = Number(interp, a[0]);
        if (!interp.Files.IsStandard(number))
        {
            interp.Files.Stream(number);
        }

        return Value.None;
    }
}
