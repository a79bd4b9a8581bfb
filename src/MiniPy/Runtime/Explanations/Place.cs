using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Syntax;

namespace MiniPy.Runtime.Explanations;

/// <summary>Something that a program was executing: the code, and the number of the span in it.</summary>
internal readonly record struct Place(Code Code, int Position)
{
    public SourceSpan Span => Code.SpanAt(Position);

    public int Line => Span.Line;

    public string File => Code.Source.FileName;

    /// <summary>What the frame being executed is doing; null where there is none.</summary>
    public static Place? Current(Interpreter interp) => interp.TryGetCurrentFrame(out Frame frame) ? Of(frame) : null;

    public static Place Of(Frame frame) => new(frame.Function.Code, frame.Position);

    /// <summary>True for the learner's own files: neither the library nor a text that was handed to <c>exec</c>.</summary>
    public bool IsIn(Interpreter interp) =>
        ReferenceEquals(Code.Source, interp.MainSource) || (File.Length > 0 && File[0] != '<' && !Code.Source.IsHidden && !LibraryFiles.IsInLibrary(File));
}
