using System.Collections.Immutable;
using MiniPy.Runtime;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Scoping;

internal enum ScopeKind : byte { Module, Class, Function, Lambda, GeneratorExpression, Comprehension, TypeParameters, Annotation }

/// <summary>How a name is reached from where it stands (reference, 4.2.2).</summary>
internal enum VariableKind : byte
{
    /// <summary>A slot of the frame.</summary>
    Local,

    /// <summary>A slot of the frame that holds a cell.</summary>
    Cell,

    /// <summary>A cell of the function's closure.</summary>
    Free,

    /// <summary>A name of the module or of builtins.</summary>
    Global,

    /// <summary>A name of the class body being executed, else of the module.</summary>
    ClassGlobal,

    /// <summary>A name of the class body being executed, else a cell of its closure.</summary>
    ClassFree,
}

/// <summary>A resolved name: the index is a slot for locals and cells, a place in the closure for free variables.</summary>
internal readonly record struct Variable(VariableKind Kind, int Index, string Name);

/// <summary>
/// The names of one block: a module, a class, a function, a lambda, a generator expression or a comprehension (reference, 4.1). A
/// comprehension has names of its own but runs in the frame of its <see cref="Host"/>.
/// </summary>
internal sealed class Scope
{
    private readonly Dictionary<string, int> slots = [];
    private readonly List<string> free = [];

    public Scope(ScopeKind kind, string name, Scope? parent, SyntaxNode node)
    {
        Kind = kind;
        Name = name;
        Parent = parent;
        Node = node;
        Host = kind == ScopeKind.Comprehension ? parent!.Host : this;
        ClassName = kind == ScopeKind.Class ? name : parent?.ClassName;
    }

    public ScopeKind Kind { get; }

    public string Name { get; }

    public Scope? Parent { get; }

    public SyntaxNode Node { get; }

    /// <summary>The scope in whose frame this one runs.</summary>
    public Scope Host { get; }

    /// <summary>The class whose private names are mangled here, or null.</summary>
    public string? ClassName { get; }

    /// <summary>Names that this block binds.</summary>
    public HashSet<string> Bound { get; } = [];

    /// <summary>Names that this block mentions.</summary>
    public HashSet<string> Used { get; } = [];

    public HashSet<string> DeclaredGlobal { get; } = [];

    public HashSet<string> DeclaredNonlocal { get; } = [];

    /// <summary>Where the <c>global</c> or <c>nonlocal</c> statement of each of those names stands.</summary>
    public Dictionary<string, SourceSpan> DeclarationSpans => field ??= [];

    /// <summary>Names with an annotation of their own.</summary>
    public HashSet<string> Annotated { get; } = [];

    /// <summary>In a comprehension: the names that assignment expressions in it bind in the block around.</summary>
    public HashSet<string> NamedTargets { get; } = [];

    /// <summary>Names bound here that inner functions share.</summary>
    public HashSet<string> Cells { get; } = [];

    /// <summary>Parameters in the order of their slots.</summary>
    public List<string> Parameters { get; } = [];

    /// <summary>Locals in the order of their slots, parameters first. Only hosts have them.</summary>
    public List<string> Locals { get; } = [];

    /// <summary>Names that come from enclosing functions, in the order of the closure.</summary>
    public IReadOnlyList<string> Free => free;

    /// <summary>For a lambda that yields and a comprehension that awaits: its body as statements in which yields stand alone.</summary>
    public ImmutableArray<StatementSyntax> LoweredBody { get; set; } = [];

    public bool HasYield { get; set; }

    public bool IsAsync { get; init; }

    /// <summary>True for a module whose names are bound in a mapping of their own, as <c>exec</c> with locals has it.</summary>
    public bool UsesNamespace { get; init; }

    /// <summary>
    /// True where names are looked up in the namespace of the class around first: in the type parameters of a method, and what is evaluated lazily there.
    /// </summary>
    public bool SeesClass { get; init; }

    /// <summary>True for blocks whose names live in a mapping that a slot of the frame holds.</summary>
    public bool HasNamespace => Kind == ScopeKind.Class || UsesNamespace;

    /// <summary>How many slots its hosts' comprehensions and rewritten statements need beyond the named locals.</summary>
    public int HiddenCount { get; private set; }

    /// <summary>True for blocks whose names live in slots rather than in a dictionary.</summary>
    public bool HasSlots => Kind is not (ScopeKind.Module or ScopeKind.Class);

    /// <summary>A private name, <c>__x</c>, in a class is another class's no more (reference, 6.2.1).</summary>
    public string Mangle(string name)
    {
        if (ClassName is null || !name.StartsWith("__", StringComparison.Ordinal) || name.EndsWith("__", StringComparison.Ordinal) || name.Contains('.'))
        {
            return name;
        }

        string stripped = ClassName.TrimStart('_');
        return stripped.Length == 0 ? name : "_" + stripped + name;
    }

    /// <summary>The slot of a name in the host's frame.</summary>
    public int SlotOf(string name) => slots[name];

    public void SetSlot(string name, int slot) => slots[name] = slot;

    /// <summary>The place of a name in the closure; adds it if it is new.</summary>
    public int FreeIndex(string name)
    {
        int index = free.IndexOf(name);
        if (index < 0)
        {
            index = free.Count;
            free.Add(name);
        }

        return index;
    }

    /// <summary>One more slot of the host's frame that no Python name leads to.</summary>
    public int NewHiddenSlot() => Frame.FirstLocal + Host.Locals.Count + Host.HiddenCount++;

    /// <summary>The number of slots of the host's frame.</summary>
    public int FrameSize => Frame.FirstLocal + Host.Locals.Count + Host.HiddenCount;
}
