using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Syntax;

namespace MiniPy.Modules;

/// <summary>Modules that are files and packages that are folders (reference, 5.2 and 5.5).</summary>
internal static class ModuleFiles
{
    private static readonly PyStr PathName = new("__path__");
    private static readonly PyStr SysPathName = new("path");

    /// <summary>
    /// The file of a module: in its package's folders, or on <c>sys.path</c> and then in the library; null when there is none.
    /// </summary>
    public static string? Find(Interpreter interp, Value package, string name)
    {
        Value folders = package.IsUnbound
            ? ((PyModule)ModuleLoader.Find(interp, "sys").Reference!).Names.GetStr(SysPathName)
            : ((PyModule)package.Reference!).Names.GetStr(PathName);
        foreach (Value folder in Iteration.ToArray(interp, folders))
        {
            if (folder.As<PyStr>() is not { } path)
            {
                continue;
            }

            if (LibraryFiles.IsInLibrary(path.Text))
            {
                return LibraryFiles.Find(path.Text, name);
            }

            string module = Path.Combine(interp.Files.Locate(path.Text), name);
            if (File.Exists(Path.Combine(module, "__init__.py")))
            {
                return Path.Combine(module, "__init__.py");
            }

            if (File.Exists(module + ".py"))
            {
                return module + ".py";
            }
        }

        return package.IsUnbound ? LibraryFiles.Find(LibraryFiles.Root, name) : null;
    }

    /// <summary>The modules and packages that the folders of <c>sys.path</c> have.</summary>
    public static IEnumerable<string> NamesOnPath(Interpreter interp)
    {
        var names = new List<string>();
        foreach (Value folder in Iteration.ToArray(interp, ((PyModule)ModuleLoader.Find(interp, "sys").Reference!).Names.GetStr(SysPathName)))
        {
            string path = folder.As<PyStr>()?.Text is { Length: > 0 } text ? text : ".";
            if (Directory.Exists(path))
            {
                names.AddRange(Directory.EnumerateFiles(path, "*.py").Select(static file => Path.GetFileNameWithoutExtension(file)));
                names.AddRange(Directory.EnumerateFiles(path, "__init__.py", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
                    .Select(static file => Path.GetFileName(Path.GetDirectoryName(file)!)));
            }
        }

        return names.Where(static name => name.All(static character => character == '_' || char.IsLetterOrDigit(character)));
    }

    /// <summary>Executes a module's file in a new module, which stands in <c>sys.modules</c> meanwhile and stays if it succeeds.</summary>
    public static Value Run(Interpreter interp, string name, string file)
    {
        bool isPackage = Path.GetFileName(file) == "__init__.py";
        var module = new PyModule(name);
        module.Names.SetStr(Names.File, new PyStr(file));
        module.Names.SetStr(Names.Builtins, interp.Builtins);
        module.Names.SetStr(Names.Package, new PyStr(isPackage ? name : name.Contains('.') ? name[..name.LastIndexOf('.')] : string.Empty));
        if (isPackage)
        {
            module.Names.SetStr(PathName, new PyList([new PyStr(Path.GetDirectoryName(file)!)]));
        }

        var key = new PyStr(name);
        interp.Modules.SetStr(key, module);
        interp.BeginInitializing(name);
        try
        {
            Code code = Compiler.Compile(interp, Load(interp, file));
            var function = new PyFunction(interp, code, module.Names, []);
            if (Activation.Run(interp, code, Activation.NewSlots(function, code)).IsError)
            {
                throw interp.ThrowPending();
            }
        }
        catch (PythonException)
        {
            interp.Modules.RemoveStr(key);
            throw;
        }
        finally
        {
            interp.EndInitializing(name);
        }

        // A module may put something else in its own place.
        return interp.Modules.GetStr(key);
    }

    /// <summary>The source of a module's file; throws SyntaxError for a bad encoding and ImportError where it cannot be read.</summary>
    public static SourceText Load(Interpreter interp, string file) => LibraryFiles.IsInLibrary(file) ? LibraryFiles.Read(file) : Read(interp, file);

    private static SourceText Read(Interpreter interp, string file)
    {
        try
        {
            return SourceDecoder.Decode(File.ReadAllBytes(interp.Files.Locate(file)), file);
        }
        catch (PythonSyntaxError error)
        {
            throw SyntaxErrorConversion.Convert(error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Throw.New(Exceptions.ImportError, $"can't read module file '{file}': {error.Message}");
        }
    }
}
