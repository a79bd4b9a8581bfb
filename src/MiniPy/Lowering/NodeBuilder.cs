using System.Collections.Immutable;
using MiniPy.Nodes;
using MiniPy.Nodes.Fused;
using MiniPy.Nodes.Statements;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Runtime.Tracing;
using MiniPy.Scoping;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <summary>
/// Makes the executable nodes of one code object from its syntax tree; each function, class or generator expression inside gets a builder of
/// its own. Statements that yield become resumable nodes, all others plain ones.
/// </summary>
internal sealed partial class NodeBuilder
{
    private readonly SourceText source;
    private readonly ScopeTable scopes;
    private readonly CompileOptions options;
    private readonly Scope host;
    private readonly string qualifiedName;
    /// <summary>The first one is none. (A list of spans would be a type of the framework that is compiled at each start.)</summary>
    private SourceSpan[] positions = new SourceSpan[16];
    private int positionCount = 1;
    private readonly Dictionary<string, PyStr> names;

    /// <summary>The scope in which names are looked up: the host, or a comprehension that runs in it.</summary>
    private Scope scope;

    /// <summary>The number of the last yield built.</summary>
    private int lastYield;

    /// <summary>The line of the statement being built; 0 before the first.</summary>
    private int headLine;

    /// <summary>True when something has been built that takes what the generator is sent.</summary>
    private bool takesSent;

    /// <summary>True when a yield has been built inside a <c>try</c> or <c>with</c>.</summary>
    private bool needsClosing;

    /// <summary>The hidden local with the exception of the handler being built, or -1.</summary>
    private int exceptionSlot = -1;

    private NodeBuilder(
        SourceText source, ScopeTable scopes, Scope host, string qualifiedName, Dictionary<string, PyStr> names, CompileOptions options)
    {
        this.options = options;
        this.source = source;
        this.scopes = scopes;
        this.host = host;
        this.qualifiedName = qualifiedName;
        this.names = names;
        scope = host;
    }

    /// <summary>Compiles a module. Throws <see cref="PythonSyntaxError"/> for what is not supported.</summary>
    public static Code BuildModule(SourceText source, ModuleSyntax module, CompileOptions options)
    {
        options = FutureFeatures.PostponeAnnotations(module.Body) ? options with { PostponesAnnotations = true } : options;
        ModuleSyntax hoisted = YieldHoister.Rewrite(module, options.PostponesAnnotations);
        ScopeTable scopes = ScopeAnalyzer.Analyze(source, hoisted, options.UsesNamespace);
        var builder = new NodeBuilder(source, scopes, scopes[hoisted], "<module>", [], options);
        string? doc = null;
        ImmutableArray<StatementSyntax> body = options.Mode == CompileMode.Module ? builder.DocumentModule(hoisted.Body, out doc) : hoisted.Body;
        Code code = builder.Finish(builder.BuildBlock(body), "<module>", Signature.Empty, CodeKind.Plain, doc, firstLine: 1);
        code.Program = options.KeepsTree ? new CompiledProgram(module, options) : null;
        return code;
    }

    private Code Finish(StatementNode body, string name, Signature signature, CodeKind kind, string? doc, int firstLine) => new(Warming(body), signature)
    {
        Name = name,
        QualifiedName = qualifiedName,
        Source = source,
        FirstLine = firstLine,
        Kind = kind,
        Doc = doc,
        LocalNames = [.. host.Locals],
        FreeNames = [.. host.Free],
        CellSlots = SlotsOf(host, host.Cells),
        NeedsClosing = needsClosing,
        PostponesAnnotations = options.PostponesAnnotations,
        IgnoresSent = kind == CodeKind.Generator && !takesSent && !options.IsTraced,
        IsReadyToSuspend = kind == CodeKind.Generator && !options.IsExplained && host.Locals.Count == signature.Count && host.Cells.Count == 0,
        IsReadyToRun = kind == CodeKind.Plain && host.Locals.Count == signature.Count && host.Cells.Count == 0,
        FrameSize = host.FrameSize,
        Positions = PositionsIn(positionCount),
        NamespaceSlot = host.HasNamespace ? host.SlotOf(ScopeAnalyzer.NamespaceName) : -1,
    };

    /// <summary>The slots of some names; in a plain loop, since queries over numbers would be compiled anew at each start.</summary>
    private static int[] SlotsOf(Scope scope, IReadOnlyCollection<string> names)
    {
        var slots = new int[names.Count];
        int next = 0;
        foreach (string name in names)
        {
            slots[next++] = scope.SlotOf(name);
        }

        return slots;
    }

    /// <summary>A program that is watched stays as it was built.</summary>
    private Body Warming(StatementNode body) =>
        options.IsTraced ? new TracedBody(body)
        : FusionHeat.IsPossible && !options.IsProfiled && !options.IsExplained ? new WarmingBody(body)
        : body;

    private PythonSyntaxError Error(string message, SourceSpan span) => new(SyntaxErrorKind.SyntaxError, message, source, span);

    private PythonSyntaxError Unsupported(string construct, SourceSpan span) => Error($"{construct} is not supported yet", span);

    /// <summary>The positions so far in an array of some size. (Copied without a generic method, which would be compiled anew at each start.)</summary>
    private SourceSpan[] PositionsIn(int size)
    {
        var copy = new SourceSpan[size];
        Array.Copy(positions, copy, positionCount);
        return copy;
    }

    /// <summary>The number under which a frame says that it executes this span.</summary>
    private int Position(SourceSpan span)
    {
        if (positionCount == positions.Length)
        {
            positions = PositionsIn(2 * positionCount);
        }

        positions[positionCount] = span;
        return positionCount++;
    }

    /// <summary>
    /// The number for an attribute, or for the call of a method: one that goes over several lines stands, as in CPython, where the attribute's name is.
    /// </summary>
    private int AttributePosition(AttributeSyntax attribute, SourceSpan span)
    {
        SourceSpan own = attribute.Span;
        return Position(span.Line == own.EndLine ? span : new SourceSpan(own.EndLine, own.EndColumn - attribute.Name.Length, span.EndLine, span.EndColumn));
    }

    /// <summary>One str object per name in a program, so that most comparisons of names are comparisons of references.</summary>
    private PyStr Intern(string name)
    {
        if (!names.TryGetValue(name, out PyStr? interned))
        {
            names[name] = interned = new PyStr(name);
        }

        return interned;
    }

    /// <summary>A module's docstring is an assignment to <c>__doc__</c>.</summary>
    private ImmutableArray<StatementSyntax> DocumentModule(ImmutableArray<StatementSyntax> body, out string? doc)
    {
        doc = DocstringOf(body);
        if (doc is null)
        {
            return body;
        }

        SourceSpan span = body[0].Span;
        return body.SetItem(0, new AssignSyntax([new NameSyntax("__doc__", span)], new ConstantSyntax(doc, span), span));
    }

    private string? DocstringOf(ImmutableArray<StatementSyntax> body) =>
        options.Optimize < 2 && body is [ExpressionStatementSyntax { Value: ConstantSyntax { Value: string text } }, ..] ? Docstrings.Clean(text) : null;
}
