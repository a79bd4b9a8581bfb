using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>
/// A program's file that is decoded and parsed on a thread of its own, while it is read and an interpreter is made for it: neither needs the other, and a
/// parser that is used for the first time takes as long. The thread makes the parser ready even before there is a program.
/// </summary>
internal sealed class ParseAhead
{
    /// <summary>
    /// True where it takes time to make methods ready. In a native build nothing is gained; and there, measured, of 30,000 processes on a busy machine one
    /// never started when two threads began at once, each spinning inside the run time.
    /// </summary>
    public static bool IsWorthwhile => RuntimeFeature.IsDynamicCodeSupported;

    private readonly Thread thread;
    private readonly object gate = new();
    private byte[]? code;
    private string fileName = string.Empty;
    private SourceText? source;
    private ModuleSyntax? tree;
    private ExceptionDispatchInfo? error;

    /// <param name="stackBytes">How much stack the parser, which is recursive, may take.</param>
    public ParseAhead(int stackBytes)
    {
        thread = new Thread(Parse, stackBytes) { IsBackground = true };
        thread.Start();
    }

    /// <summary>Begins with the program, once.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">The name that tracebacks show.</param>
    public void Begin(byte[] bytes, string name)
    {
        lock (gate)
        {
            code = bytes;
            fileName = name;
            Monitor.Pulse(gate);
        }
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

    private byte[] Wait()
    {
        lock (gate)
        {
            while (code is null)
            {
                Monitor.Wait(gate);
            }

            return code;
        }
    }

    /// <summary>Whatever goes wrong is thrown where the result is asked for.</summary>
    private void Parse()
    {
        try
        {
            Parser.Prepare();
            source = SourceDecoder.Decode(Wait(), fileName);
            source.Ahead = this;
            tree = Parser.ParseModule(source);
        }
        catch (Exception thrown)
        {
            error = ExceptionDispatchInfo.Capture(thrown);
        }
    }
}
