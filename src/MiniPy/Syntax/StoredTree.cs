using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using MiniPy.Numbers;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>The kinds of nodes in a stored tree, named after their types.</summary>
internal enum StoredKind : byte
{
    None,
    BoolOp,
    NamedExpr,
    BinOp,
    UnaryOp,
    Lambda,
    IfExp,
    Dict,
    Set,
    ListComp,
    SetComp,
    DictComp,
    GeneratorExp,
    Await,
    Yield,
    YieldFrom,
    Compare,
    Call,
    FormattedValue,
    JoinedStr,
    Constant,
    Attribute,
    Subscript,
    Starred,
    Name,
    List,
    Tuple,
    Slice,
    ExpressionStatement,
    Assign,
    AugAssign,
    AnnAssign,
    Return,
    Delete,
    Raise,
    Assert,
    Pass,
    Break,
    Continue,
    Global,
    Nonlocal,
    Import,
    ImportFrom,
    If,
    While,
    For,
    With,
    Try,
    Match,
    FunctionDef,
    ClassDef,
    TypeAlias,
    MatchValue,
    MatchSingleton,
    MatchSequence,
    MatchMapping,
    MatchClass,
    MatchStar,
    MatchAs,
    MatchOr,
    Comprehension,
    Keyword,
    Alias,
    WithItem,
    ExceptHandler,
    Parameter,
    Parameters,
    TypeParameter,
    MatchCase,
}

/// <summary>The kinds of constants in a stored tree.</summary>
internal enum StoredConstant : byte { None, False, True, Ellipsis, Int, LongInt, Float, Imaginary, Text, UnicodeText, Bytes }

/// <summary>
/// Reads a syntax tree that was stored as bytes: the modules of the library are parsed when the library is recorded, and not at every start.
/// </summary>
/// <remarks>
/// A node is its kind, its span and the parts of its constructor in order. A span is told by its distance from the one before, and by two columns where it begins
/// and ends in the same line as that. A text is told once, and by its number from then on. Numbers take seven bits a byte, the lowest first.
/// </remarks>
internal ref struct StoredTree
{
    /// <summary>Added to a kind: the span is in the line where the one before begins.</summary>
    public const byte ShortSpan = 128;

    private readonly ReadOnlySpan<byte> data;
    private readonly List<string> texts;
    private int at;
    private int line;

    private StoredTree(ReadOnlySpan<byte> data)
    {
        this.data = data;
        texts = [];
    }

    /// <summary>The tree of a module.</summary>
    public static ModuleSyntax Read(ReadOnlySpan<byte> data)
    {
        var tree = new StoredTree(data);
        return new ModuleSyntax(tree.Nodes<StatementSyntax>(), tree.Span());
    }

    private T Node<T>()
        where T : SyntaxNode => (T)Next()!;

    private T? NodeOrNull<T>()
        where T : SyntaxNode => (T?)Next();

    private ImmutableArray<T> Nodes<T>()
        where T : SyntaxNode?
    {
        int count = Number();
        if (count == 0)
        {
            return [];
        }

        var nodes = new T[count];
        for (int i = 0; i < count; i++)
        {
            nodes[i] = (T)Next()!;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(nodes);
    }

    private SyntaxNode? Next()
    {
        byte first = Byte();
        var kind = (StoredKind)(first & ~ShortSpan);
        if (kind == StoredKind.None)
        {
            return null;
        }

        SourceSpan span = (first & ShortSpan) == 0 ? Span() : new SourceSpan(line, Number(), line, Number());
        return kind < StoredKind.ExpressionStatement ? Expression(kind, span)
            : kind < StoredKind.MatchValue ? Statement(kind, span)
            : Other(kind, span);
    }

    private ExpressionSyntax Expression(StoredKind kind, SourceSpan span) =>
        kind switch
        {
            StoredKind.BoolOp => new BoolOpSyntax((BooleanOperator)Byte(), Nodes<ExpressionSyntax>(), span),
            StoredKind.NamedExpr => new NamedExprSyntax(Node<NameSyntax>(), Node<ExpressionSyntax>(), span),
            StoredKind.BinOp => new BinOpSyntax(Node<ExpressionSyntax>(), (BinaryOperator)Byte(), Node<ExpressionSyntax>(), span),
            StoredKind.UnaryOp => new UnaryOpSyntax((UnaryOperator)Byte(), Node<ExpressionSyntax>(), span),
            StoredKind.Lambda => new LambdaSyntax(Node<ParametersSyntax>(), Node<ExpressionSyntax>(), span),
            StoredKind.IfExp => new IfExpSyntax(Node<ExpressionSyntax>(), Node<ExpressionSyntax>(), Node<ExpressionSyntax>(), span),
            StoredKind.Dict => new DictSyntax(Nodes<ExpressionSyntax?>(), Nodes<ExpressionSyntax>(), span),
            StoredKind.Set => new SetSyntax(Nodes<ExpressionSyntax>(), span),
            StoredKind.ListComp => new ListCompSyntax(Node<ExpressionSyntax>(), Nodes<ComprehensionSyntax>(), span),
            StoredKind.SetComp => new SetCompSyntax(Node<ExpressionSyntax>(), Nodes<ComprehensionSyntax>(), span),
            StoredKind.DictComp => new DictCompSyntax(Node<ExpressionSyntax>(), Node<ExpressionSyntax>(), Nodes<ComprehensionSyntax>(), span),
            StoredKind.GeneratorExp => new GeneratorExpSyntax(Node<ExpressionSyntax>(), Nodes<ComprehensionSyntax>(), span),
            StoredKind.Await => new AwaitSyntax(Node<ExpressionSyntax>(), span),
            StoredKind.Yield => new YieldSyntax(NodeOrNull<ExpressionSyntax>(), span),
            StoredKind.YieldFrom => new YieldFromSyntax(Node<ExpressionSyntax>(), span),
            StoredKind.Compare => new CompareSyntax(Node<ExpressionSyntax>(), Comparisons(), Nodes<ExpressionSyntax>(), span),
            StoredKind.Call => new CallSyntax(Node<ExpressionSyntax>(), Nodes<ExpressionSyntax>(), Nodes<KeywordSyntax>(), span),
            StoredKind.FormattedValue => new FormattedValueSyntax(Node<ExpressionSyntax>(), CharacterOrNull(), NodeOrNull<JoinedStrSyntax>(), span),
            StoredKind.JoinedStr => new JoinedStrSyntax(Nodes<ExpressionSyntax>(), span),
            StoredKind.Constant => Literal(span),
            StoredKind.Attribute => new AttributeSyntax(Node<ExpressionSyntax>(), Text(), span),
            StoredKind.Subscript => new SubscriptSyntax(Node<ExpressionSyntax>(), Node<ExpressionSyntax>(), span),
            StoredKind.Starred => new StarredSyntax(Node<ExpressionSyntax>(), span),
            StoredKind.Name => new NameSyntax(Text(), span),
            StoredKind.List => new ListSyntax(Nodes<ExpressionSyntax>(), span),
            StoredKind.Tuple => new TupleSyntax(Nodes<ExpressionSyntax>(), span),
            StoredKind.Slice => new SliceSyntax(NodeOrNull<ExpressionSyntax>(), NodeOrNull<ExpressionSyntax>(), NodeOrNull<ExpressionSyntax>(), span),
            _ => throw new InvalidDataException(),
        };

    private StatementSyntax Statement(StoredKind kind, SourceSpan span) =>
        kind switch
        {
            StoredKind.ExpressionStatement => new ExpressionStatementSyntax(Node<ExpressionSyntax>(), span),
            StoredKind.Assign => new AssignSyntax(Nodes<ExpressionSyntax>(), Node<ExpressionSyntax>(), span),
            StoredKind.AugAssign => new AugAssignSyntax(Node<ExpressionSyntax>(), (BinaryOperator)Byte(), Node<ExpressionSyntax>(), span),
            StoredKind.AnnAssign => new AnnAssignSyntax(Node<ExpressionSyntax>(), Node<ExpressionSyntax>(), NodeOrNull<ExpressionSyntax>(), Flag(), span),
            StoredKind.Return => new ReturnSyntax(NodeOrNull<ExpressionSyntax>(), span),
            StoredKind.Delete => new DeleteSyntax(Nodes<ExpressionSyntax>(), span),
            StoredKind.Raise => new RaiseSyntax(NodeOrNull<ExpressionSyntax>(), NodeOrNull<ExpressionSyntax>(), span),
            StoredKind.Assert => new AssertSyntax(Node<ExpressionSyntax>(), NodeOrNull<ExpressionSyntax>(), span),
            StoredKind.Pass => new PassSyntax(span),
            StoredKind.Break => new BreakSyntax(span),
            StoredKind.Continue => new ContinueSyntax(span),
            StoredKind.Global => new GlobalSyntax(Texts(), span),
            StoredKind.Nonlocal => new NonlocalSyntax(Texts(), span),
            StoredKind.Import => new ImportSyntax(Nodes<AliasSyntax>(), span),
            StoredKind.ImportFrom => new ImportFromSyntax(TextOrNull(), Nodes<AliasSyntax>(), Number(), span),
            StoredKind.If => new IfSyntax(Node<ExpressionSyntax>(), Nodes<StatementSyntax>(), Nodes<StatementSyntax>(), span),
            StoredKind.While => new WhileSyntax(Node<ExpressionSyntax>(), Nodes<StatementSyntax>(), Nodes<StatementSyntax>(), span),
            StoredKind.For => new ForSyntax(Node<ExpressionSyntax>(), Node<ExpressionSyntax>(), Nodes<StatementSyntax>(), Nodes<StatementSyntax>(), Flag(), span),
            StoredKind.With => new WithSyntax(Nodes<WithItemSyntax>(), Nodes<StatementSyntax>(), Flag(), span),
            StoredKind.Try => new TrySyntax(Nodes<StatementSyntax>(), Nodes<ExceptHandlerSyntax>(), Nodes<StatementSyntax>(), Nodes<StatementSyntax>(), Flag(), span),
            StoredKind.Match => new MatchSyntax(Node<ExpressionSyntax>(), Nodes<MatchCaseSyntax>(), span),
            StoredKind.FunctionDef => new FunctionDefSyntax(Text(), Nodes<TypeParameterSyntax>(), Node<ParametersSyntax>(), NodeOrNull<ExpressionSyntax>(), Nodes<StatementSyntax>(), Nodes<ExpressionSyntax>(), Flag(), span),
            StoredKind.ClassDef => new ClassDefSyntax(Text(), Nodes<TypeParameterSyntax>(), Nodes<ExpressionSyntax>(), Nodes<KeywordSyntax>(), Nodes<StatementSyntax>(), Nodes<ExpressionSyntax>(), span),
            StoredKind.TypeAlias => new TypeAliasSyntax(Node<NameSyntax>(), Nodes<TypeParameterSyntax>(), Node<ExpressionSyntax>(), span),
            _ => throw new InvalidDataException(),
        };

    private SyntaxNode Other(StoredKind kind, SourceSpan span) =>
        kind switch
        {
            StoredKind.MatchValue => new MatchValueSyntax(Node<ExpressionSyntax>(), span),
            StoredKind.MatchSingleton => new MatchSingletonSyntax(TruthOrNull(), span),
            StoredKind.MatchSequence => new MatchSequenceSyntax(Nodes<PatternSyntax>(), span),
            StoredKind.MatchMapping => new MatchMappingSyntax(Nodes<ExpressionSyntax>(), Nodes<PatternSyntax>(), TextOrNull(), span),
            StoredKind.MatchClass => new MatchClassSyntax(Node<ExpressionSyntax>(), Nodes<PatternSyntax>(), Texts(), Nodes<PatternSyntax>(), span),
            StoredKind.MatchStar => new MatchStarSyntax(TextOrNull(), span),
            StoredKind.MatchAs => new MatchAsSyntax(NodeOrNull<PatternSyntax>(), TextOrNull(), span),
            StoredKind.MatchOr => new MatchOrSyntax(Nodes<PatternSyntax>(), span),
            StoredKind.Comprehension => new ComprehensionSyntax(Node<ExpressionSyntax>(), Node<ExpressionSyntax>(), Nodes<ExpressionSyntax>(), Flag(), span),
            StoredKind.Keyword => new KeywordSyntax(TextOrNull(), Node<ExpressionSyntax>(), span),
            StoredKind.Alias => new AliasSyntax(Text(), TextOrNull(), span),
            StoredKind.WithItem => new WithItemSyntax(Node<ExpressionSyntax>(), NodeOrNull<ExpressionSyntax>(), span),
            StoredKind.ExceptHandler => new ExceptHandlerSyntax(NodeOrNull<ExpressionSyntax>(), TextOrNull(), Nodes<StatementSyntax>(), span),
            StoredKind.Parameter => new ParameterSyntax(Text(), NodeOrNull<ExpressionSyntax>(), NodeOrNull<ExpressionSyntax>(), span),
            StoredKind.Parameters => new ParametersSyntax(Nodes<ParameterSyntax>(), Nodes<ParameterSyntax>(), NodeOrNull<ParameterSyntax>(), Nodes<ParameterSyntax>(), NodeOrNull<ParameterSyntax>(), span),
            StoredKind.TypeParameter => new TypeParameterSyntax((TypeParameterKind)Byte(), Text(), NodeOrNull<ExpressionSyntax>(), NodeOrNull<ExpressionSyntax>(), span),
            StoredKind.MatchCase => new MatchCaseSyntax(Node<PatternSyntax>(), NodeOrNull<ExpressionSyntax>(), Nodes<StatementSyntax>(), span),
            _ => throw new InvalidDataException(),
        };

    private SourceSpan Span()
    {
        int number = Number();
        line += (number >> 1) ^ -(number & 1);
        int column = Number();
        int endLine = line + Number();
        return new SourceSpan(line, column, endLine, Number());
    }

    private ConstantSyntax Literal(SourceSpan span)
    {
        var kind = (StoredConstant)Byte();
        object? value = kind switch
        {
            StoredConstant.None => null,
            StoredConstant.False => false,
            StoredConstant.True => true,
            StoredConstant.Ellipsis => EllipsisConstant.Value,
            StoredConstant.Int => new BigInt(LongNumber()),
            StoredConstant.LongInt => NumberLiteral.Parse(Text()),
            StoredConstant.Float => BitConverter.Int64BitsToDouble(LongNumber()),
            StoredConstant.Imaginary => new Complex(0, BitConverter.Int64BitsToDouble(LongNumber())),
            StoredConstant.Bytes => ImmutableArray.Create(Run(Number())),
            _ => Text(),
        };
        return new ConstantSyntax(value, span) { HasUnicodePrefix = kind == StoredConstant.UnicodeText };
    }

    private string Text() => TextOrNull()!;

    /// <summary>Zero is null, one is followed by a new text, and the others are those known by now.</summary>
    private string? TextOrNull()
    {
        int number = Number();
        return number == 0 ? null : number == 1 ? NewText() : texts[number - 2];
    }

    /// <summary>The number of units, doubled, and one more for a text that is not all Latin-1.</summary>
    private string NewText()
    {
        int length = Number();
        string text = (length & 1) == 0 ? Encoding.Latin1.GetString(Run(length >> 1)) : new string(MemoryMarshal.Cast<byte, char>(Run(length - 1)));
        texts.Add(text);
        return text;
    }

    private ImmutableArray<string> Texts()
    {
        var all = new string[Number()];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = Text();
        }

        return [.. all];
    }

    private ImmutableArray<ComparisonOperator> Comparisons()
    {
        var all = new ComparisonOperator[Number()];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = (ComparisonOperator)Byte();
        }

        return [.. all];
    }

    private bool Flag() => Byte() != 0;

    private bool? TruthOrNull() => Byte() switch
    {
        0 => null,
        1 => false,
        _ => true,
    };

    private char? CharacterOrNull() => Number() is > 0 and var number ? (char)number : null;

    private byte Byte() => data[at++];

    private ReadOnlySpan<byte> Run(int length)
    {
        ReadOnlySpan<byte> run = data.Slice(at, length);
        at += length;
        return run;
    }

    private int Number()
    {
        int first = data[at];
        if (first < 128)
        {
            at++;
            return first;
        }

        return (int)LongNumber();
    }

    private long LongNumber()
    {
        long number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = Byte();
            number |= (long)(next & 127) << shift;
            if (next < 128)
            {
                return number;
            }
        }
    }
}
