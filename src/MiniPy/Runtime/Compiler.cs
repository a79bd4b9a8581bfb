using System.Collections.Immutable;
using MiniPy.Lowering;
using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Runtime;

/// <summary>How a program is compiled (library reference, <c>compile</c>).</summary>
internal enum CompileMode : byte { Module, Expression, Interactive }

/// <summary>Source text to code objects. Every error is a Python SyntaxError, IndentationError, ValueError or MemoryError.</summary>
internal static class Compiler
{
    /// <summary>Compiles a file's worth of source.</summary>
    public static Code Compile(Interpreter interp, SourceText source) => Compile(interp, source, new CompileOptions(Optimize: interp.Flags.Optimize));

    public static Code Compile(Interpreter interp, SourceText source, CompileOptions options)
    {
        Code code = Compile(source, options with { IsExplained = interp.Explainer is not null, IsProfiled = interp.Profiler is not null, IsTraced = interp.Tracer is not null && !LibraryFiles.IsInLibrary(source.FileName) });
        interp.Profiler?.SampleCompilation(interp, source.FileName);
        PassWarnings(interp, source);
        return code;
    }

    /// <summary>The text of a file, from its bytes.</summary>
    public static SourceText Decode(byte[] bytes, string fileName)
    {
        try
        {
            return SourceDecoder.Decode(bytes, fileName);
        }
        catch (PythonSyntaxError error)
        {
            throw SyntaxErrorConversion.Convert(error);
        }
    }

    /// <summary>The text of a file that is being decoded already.</summary>
    public static SourceText Decode(ParseAhead ahead)
    {
        try
        {
            return ahead.Source;
        }
        catch (PythonSyntaxError error)
        {
            throw SyntaxErrorConversion.Convert(error);
        }
    }

    /// <summary>Parses interactive input, which may be several statements.</summary>
    public static ModuleSyntax ParseInput(Interpreter interp, SourceText source, bool postponesAnnotations)
    {
        try
        {
            ModuleSyntax tree = Parser.ParseModule(source, postponesAnnotations);
            PassWarnings(interp, source);
            return tree;
        }
        catch (PythonSyntaxError error)
        {
            throw SyntaxErrorConversion.Convert(error);
        }
    }

    /// <summary>Compiles one statement of interactive input.</summary>
    public static Code CompileStatement(Interpreter interp, SourceText source, StatementSyntax statement, CompileMode mode, bool postponesAnnotations)
    {
        try
        {
            return NodeBuilder.BuildModule(source, new ModuleSyntax([statement], statement.Span), new CompileOptions(
                mode, Optimize: interp.Flags.Optimize, IsExplained: interp.Explainer is not null, PostponesAnnotations: postponesAnnotations));
        }
        catch (PythonSyntaxError error)
        {
            throw SyntaxErrorConversion.Convert(error);
        }
    }

    private static void PassWarnings(Interpreter interp, SourceText source)
    {
        if (source.Warnings.Count == 0)
        {
            return;
        }

        foreach (SyntaxWarning warning in source.Warnings.OrderBy(static each => each.Span.Line))
        {
            Warn(interp, source, warning);
        }
    }

    /// <summary>Passes a warning on; where the filters make it an error it becomes a SyntaxError.</summary>
    private static void Warn(Interpreter interp, SourceText source, SyntaxWarning warning)
    {
        try
        {
            interp.WarnAbout(Exceptions.SyntaxWarning, warning.Message, source.FileName, warning.Span.Line);
        }
        catch (PythonException error) when (error.Value.Type.IsSubtypeOf(Exceptions.SyntaxWarning))
        {
            throw SyntaxErrorConversion.Convert(new PythonSyntaxError(SyntaxErrorKind.SyntaxError, warning.Message, source, warning.Span));
        }
    }

    private static Code Compile(SourceText source, CompileOptions options)
    {
        try
        {
            ModuleSyntax tree = options.Mode == CompileMode.Expression ? AsModule(Parser.ParseExpression(source)) : source.TakeTree() ?? Parser.ParseModule(source, options.PostponesAnnotations);
            if (options.Mode == CompileMode.Interactive && tree.Body.Length != 1)
            {
                throw new PythonSyntaxError(
                    SyntaxErrorKind.SyntaxError,
                    tree.Body.IsEmpty ? "invalid syntax" : "multiple statements found while compiling a single statement",
                    source,
                    tree.Body.IsEmpty ? tree.Span : tree.Body[0].Span);
            }

            return NodeBuilder.BuildModule(source, tree, options);
        }
        catch (PythonSyntaxError error)
        {
            throw SyntaxErrorConversion.Convert(error);
        }
    }

    /// <summary>
    /// Executes a compiled program or expression; may return <see cref="Value.Error"/>. With a namespace of its own for what it binds, as in
    /// <c>exec(code, globals, locals)</c>, the program is another one: its names are looked up there first.
    /// </summary>
    public static Value Run(Interpreter interp, Code code, PyDict globals, Value locals)
    {
        bool hasNamespace = !ReferenceEquals(locals.Reference, globals);
        if (hasNamespace && code.Program is { } program)
        {
            code = program.InNamespace ??= NodeBuilder.BuildModule(code.Source, program.Tree, program.Options with { UsesNamespace = true });
        }

        var function = new PyFunction(interp, code, globals, []);
        Value[] slots = Activation.NewSlots(function, code);
        if (code.NamespaceSlot >= 0)
        {
            slots[code.NamespaceSlot] = locals;
        }

        return Activation.Run(interp, code, slots);
    }

    private static ModuleSyntax AsModule(ExpressionSyntax value) => new([new ReturnSyntax(value, value.Span)], value.Span);
}

/// <summary>What <c>compile</c> was told.</summary>
/// <param name="Mode">What kind of source it is.</param>
/// <param name="UsesNamespace">True where names are bound in a mapping that is not the globals.</param>
/// <param name="Optimize">1 leaves assertions out, 2 docstrings too.</param>
/// <param name="KeepsTree">True for code that may be executed in several ways.</param>
/// <param name="PostponesAnnotations">True where annotations are kept as text (PEP 563), whether the program says so or what compiles it.</param>
/// <param name="IsProfiled">True where statements are to look whether the profiler wants a sample.</param>
/// <param name="IsTraced">True where bodies, statements and calls are to tell the tracer of themselves.</param>
/// <param name="IsExplained">True where every new generator is to be told of.</param>
internal sealed record CompileOptions(
    CompileMode Mode = CompileMode.Module,
    bool UsesNamespace = false,
    int Optimize = 0,
    bool KeepsTree = false,
    bool PostponesAnnotations = false,
    bool IsProfiled = false,
    bool IsTraced = false,
    bool IsExplained = false);

/// <summary>What a code object keeps of its source so that it can be executed with a namespace of its own.</summary>
internal sealed class CompiledProgram(ModuleSyntax tree, CompileOptions options)
{
    public ModuleSyntax Tree { get; } = tree;

    public CompileOptions Options { get; } = options;

    public Code? InNamespace { get; set; }
}
