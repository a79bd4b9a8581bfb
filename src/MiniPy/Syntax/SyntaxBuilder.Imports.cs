using System.Collections.Immutable;
using Antlr4.Runtime;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Imports (reference 7.11).</summary>
internal sealed partial class SyntaxBuilder
{
    private ImportSyntax BuildImport(ParserRuleContext context)
    {
        var names = ImmutableArray.CreateBuilder<AliasSyntax>();
        for (int i = 1; i < context.ChildCount; i += 2)
        {
            var alias = (PythonParser.DottedAsContext)context.children[i];
            IToken? asName = TokenAt(alias, 2);
            names.Add(new AliasSyntax(
                DottedName((PythonParser.DottedNameContext)alias.children[0]), asName is null ? null : NameOf(asName), SpanOf(alias)));
        }

        return new ImportSyntax(names.DrainToImmutable(), SpanOf(context));
    }

    private ImportFromSyntax BuildImportFrom(PythonParser.ImportFromContext context)
    {
        int level = 0;
        int index = 1;
        for (; TypeAt(context, index) is PythonLexer.DOT or PythonLexer.ELLIPSIS; index++)
        {
            level += TypeAt(context, index) == PythonLexer.DOT ? 1 : 3;
        }

        string? module = context.children[index] is PythonParser.DottedNameContext name ? DottedName(name) : null;
        if (module is null && level == 0)
        {
            throw InvalidSyntax(TokenAt(context, index)!);
        }

        var names = (PythonParser.ImportNamesContext)context.children[^1];
        return new ImportFromSyntax(module, BuildImportNames(names), level, SpanOf(context));
    }

    private ImmutableArray<AliasSyntax> BuildImportNames(PythonParser.ImportNamesContext context)
    {
        if (TypeAt(context, 0) == PythonLexer.STAR)
        {
            return [new AliasSyntax("*", null, SpanOf(context))];
        }

        var names = ImmutableArray.CreateBuilder<AliasSyntax>();
        for (int i = 0; i < context.ChildCount; i++)
        {
            if (context.children[i] is PythonParser.ImportAsContext alias)
            {
                IToken? asName = TokenAt(alias, 2);
                names.Add(new AliasSyntax(NameOf(TokenAt(alias, 0)!), asName is null ? null : NameOf(asName), SpanOf(alias)));
            }
            else
            {
                RefuseDoubled(context, i);
            }
        }

        if (context.Stop.Type == PythonLexer.COMMA)
        {
            throw Error(SpanOf(tokens[context.Stop.TokenIndex + 1]), "trailing comma not allowed without surrounding parentheses");
        }

        return names.DrainToImmutable();
    }

    private string DottedName(PythonParser.DottedNameContext context)
        => context.ChildCount == 1
            ? NameOf(context.Start)
            : string.Join('.', context.children.Where((_, i) => i % 2 == 0).Select(child => NameOf(((Antlr4.Runtime.Tree.ITerminalNode)child).Symbol)));
}
