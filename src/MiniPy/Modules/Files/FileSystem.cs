using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Files;

/// <summary>
/// The only door from programs to files: what one interpreter has open, by number, and what it asks about paths. The numbers 0, 1 and 2 are the
/// streams of the host.
/// </summary>
internal sealed class FileSystem(Interpreter interp)
{
    private const int FirstNumber = 3;

    /// <summary>The folder that relative paths begin at.</summary>
    public string Folder { get; set; } = Environment.CurrentDirectory;

    /// <summary>Where a path of the program is.</summary>
    public string Locate(string path) => path.Length == 0 ? Folder : Path.Combine(Folder, path);

    /// <summary>Null until a program opens a file.</summary>
    private SortedDictionary<long, FileStream>? open;

    /// <summary>Opens a file and gives its number, the smallest that is free.</summary>
    public long Open(string path, FileMode mode, FileAccess access)
    {
        FlushAll();
        string located = Locate(path);
        FileStream stream = Guarded(path, () =>
        {
            if (System.IO.Directory.Exists(located))
            {
                throw new FileFailure(ErrorNumbers.IsDirectory);
            }

            if (mode == FileMode.CreateNew && File.Exists(located))
            {
                throw new FileFailure(ErrorNumbers.Exists);
            }

            return new FileStream(located, mode, access, FileShare.ReadWrite | FileShare.Delete);
        });
        long number = FirstNumber;
        open ??= [];
        while (open.ContainsKey(number))
        {
            interp.Step();
            number++;
        }

        open[number] = stream;
        return number;
    }

    public bool IsStandard(long number) => number is >= 0 and < FirstNumber;

    /// <summary>An open file; throws EBADF.</summary>
    public FileStream Stream(long number) => open is not null && open.TryGetValue(number, out FileStream? stream) ? stream : throw Error(ErrorNumbers.BadDescriptor);

    public void Close(long number)
    {
        if (IsStandard(number))
        {
            return;
        }

        FileStream stream = Stream(number);
        open!.Remove(number);
        Guarded(null, () =>
        {
            stream.Dispose();
            return 0;
        });
    }

    /// <summary>Brings to the disk what has been written, so that whoever opens a file now finds it.</summary>
    public void FlushAll()
    {
        if (open is null)
        {
            return;
        }

        foreach (FileStream stream in open.Values)
        {
            interp.Step();
            if (stream.CanWrite)
            {
                Guarded(null, () =>
                {
                    stream.Flush();
                    return 0;
                });
            }
        }
    }

    /// <summary>Does something with a file; what the run time throws becomes Python's OSError.</summary>
    public T Guarded<T>(string? path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (FileFailure failure)
        {
            throw Error(failure.Number, path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Error(IsBelowFile(path) ? ErrorNumbers.NotDirectory : ErrorNumbers.NoSuchFile, path);
        }
        catch (UnauthorizedAccessException)
        {
            throw Error(path is not null && System.IO.Directory.Exists(Locate(path)) ? ErrorNumbers.IsDirectory : ErrorNumbers.Permission, path);
        }
        catch (NotSupportedException)
        {
            throw Error(ErrorNumbers.BadDescriptor, path);
        }
        catch (IOException error)
        {
            int number = error.HResult & 0xffff;
            throw Error(number is > 0 and < 140 ? number : ErrorNumbers.InputOutput, path);
        }
    }

    /// <summary>An OSError, of the class that belongs to its number.</summary>
    public PythonException Error(int number, string? path = null)
    {
        Value[] arguments = [Value.FromInt(number), new PyStr(ErrorNumbers.TextOf(number)), .. path is null ? (Value[])[] : [new PyStr(path)]];
        return new PythonException((PyException)interp.Call(Exceptions.OSError, new Arguments(arguments)).Reference!);
    }

    private bool IsBelowFile(string? path)
    {
        string? parent = path is null ? null : Path.GetDirectoryName(Locate(path).TrimEnd('/'));
        return !string.IsNullOrEmpty(parent) && File.Exists(parent);
    }
}
