using System.Runtime.ExceptionServices;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>
/// A program's file that is decoded and parsed on a thread of its own, while an interpreter is made for it: neither needs the other, and a parser that
/// is used for the first time takes as long.
/// </summary>
internal sealed class ParseAhead
{
    private readonly Thread thread;
    private SourceText? source;
    private ModuleSyntax? tree;
    private ExceptionDispatchInfo? error;

    /// <param name="code">The bytes of the file.</param>
    /// <param name="fileName">The name that tracebacks show.</param>
    /// <param name="stackBytes">How much stack the parser, which is recursive, may take.</param>
    public ParseAhead(byte[] code, string fileName, int stackBytes)
    {
        thread = new Thread(() => Parse(code, fileName), stackBytes) { IsBackground = true };
        thread.Start();
    }

    /// <summary>The text, once it is decoded. Throws what decoding threw.</summary>
    public SourceText Source
    {
        get
        {
            thread.Join();
            if (source is null)
            {
                error!.Throw();
            }

            return source!;
        }
    }

    /// <summary>The tree. Throws what parsing threw.</summary>
    public ModuleSyntax Tree
    {
        get
        {
            thread.Join();
            error?.Throw();
            return tree!;
        }
    }

    /// <summary>Whatever goes wrong is thrown where the result is asked for.</summary>
    private void Parse(byte[] code, string fileName)
    {
        try
        {
            source = SourceDecoder.Decode(code, fileName);
            source.Ahead = this;
            tree = Parser.ParseModule(source);
        }
        catch (Exception thrown)
        {
            error = ExceptionDispatchInfo.Capture(thrown);
        }
    }
}
