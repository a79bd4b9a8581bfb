using MiniPy.Scoping;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;
using Xunit;

namespace MiniPy.Tests.Scoping;

/// <summary>Where names live (reference, 4.2).</summary>
public sealed class ScopeTests
{
    [Theory]
    [InlineData("def f(a):\n    b = a\n", "f", "a", "Local")]
    [InlineData("def f(a):\n    b = a\n", "f", "b", "Local")]
    [InlineData("def f():\n    return x\n", "f", "x", "Global")]
    [InlineData("def f():\n    global x\n    x = 1\n", "f", "x", "Global")]
    [InlineData("def f():\n    x = 1\n    def g():\n        return x\n", "f", "x", "Cell")]
    [InlineData("def f():\n    x = 1\n    def g():\n        return x\n", "f.g", "x", "Free")]
    [InlineData("def f():\n    x = 1\n    def g():\n        x = 2\n", "f", "x", "Local")]
    [InlineData("def f():\n    x = 1\n    def g():\n        nonlocal x\n        x = 2\n", "f.g", "x", "Free")]
    [InlineData("def f():\n    x = 1\n    def g():\n        def h():\n            return x\n", "f.g", "x", "Free")]
    [InlineData("def f():\n    x = 1\n    def g():\n        def h():\n            return x\n", "f.g.h", "x", "Free")]
    [InlineData("def f(x):\n    def g():\n        global x\n        def h():\n            return x\n", "f.g.h", "x", "Global")]
    [InlineData("def f(x):\n    return lambda: x\n", "f", "x", "Cell")]
    [InlineData("x = 1\nclass C:\n    x = x\n", "C", "x", "ClassGlobal")]
    [InlineData("class C:\n    x = 1\n    def m(self):\n        return x\n", "C.m", "x", "Global")]
    [InlineData("def f(x):\n    class C:\n        y = x\n", "f.C", "x", "ClassFree")]
    [InlineData("def f():\n    for x in y:\n        pass\n", "f", "x", "Local")]
    [InlineData("def f():\n    try:\n        pass\n    except E as x:\n        pass\n", "f", "x", "Local")]
    [InlineData("def f():\n    with y as x:\n        pass\n", "f", "x", "Local")]
    [InlineData("def f():\n    import x.y\n", "f", "x", "Local")]
    [InlineData("def f():\n    del x\n", "f", "x", "Local")]
    [InlineData("def f():\n    x += 1\n", "f", "x", "Local")]
    [InlineData("def f():\n    x: int\n", "f", "x", "Local")]
    [InlineData("def f():\n    [x := 1 for y in z]\n", "f", "x", "Local")]
    [InlineData("def f():\n    [x for x in z]\n", "f", "x", "Global")]
    [InlineData("def f():\n    def x():\n        pass\n", "f", "x", "Local")]
    [InlineData("def f(*a, k, **w):\n    return a, k, w\n", "f", "w", "Local")]
    [InlineData("class C:\n    def m(self):\n        self = __x\n", "C.m", "_C__x", "Global")]
    public void A_name_is(string code, string block, string name, string kind)
    {
        Scope scope = Find(Analyze(code), block);
        Assert.Equal(kind, ScopeTable.Resolve(scope, name).Kind.ToString());
    }

    [Fact]
    public void Parameters_have_the_first_slots()
    {
        Scope scope = Find(Analyze("def f(b, a, *c, d, **e):\n    z = y = 1\n"), "f");
        Assert.Equal(["b", "a", "d", "c", "e", "z", "y"], scope.Locals);
        int[] slots = [.. scope.Locals.Select(name => ScopeTable.Resolve(scope, name).Index)];
        Assert.Equal(Enumerable.Range(slots[0], slots.Length), slots);
    }

    [Fact]
    public void A_comprehension_runs_in_the_frame_of_its_function()
    {
        List<Scope> scopes = Analyze("def f(a):\n    x = 1\n    return [x for x in a]\n");
        Scope function = Find(scopes, "f");
        Scope comprehension = scopes.Single(scope => scope.Kind == ScopeKind.Comprehension);
        Assert.Same(function, comprehension.Host);
        Variable inner = ScopeTable.Resolve(comprehension, "x");
        Variable outer = ScopeTable.Resolve(function, "x");
        Assert.Equal(VariableKind.Local, inner.Kind);
        Assert.NotEqual(outer.Index, inner.Index);
    }

    [Theory]
    [InlineData("def f():\n    yield\n", true)]
    [InlineData("def f():\n    if 0:\n        x = (yield)\n", true)]
    [InlineData("def f():\n    yield from a\n", true)]
    [InlineData("def f():\n    def g():\n        yield\n", false)]
    [InlineData("def f():\n    return lambda: (yield)\n", false)]
    [InlineData("def f():\n    return (x for x in y)\n", false)]
    [InlineData("def f():\n    def g(a=(yield)):\n        pass\n", true)]
    public void A_function_is_a_generator_if_it_yields_itself(string code, bool expected) => Assert.Equal(expected, Find(Analyze(code), "f").HasYield);

    [Theory]
    [InlineData("def f():\n    nonlocal x\n", "no binding for nonlocal 'x' found")]
    [InlineData("nonlocal x\n", "nonlocal declaration not allowed at module level")]
    [InlineData("def f(x):\n    global x\n", "name 'x' is parameter and global")]
    [InlineData("def f():\n    x = 1\n    global x\n", "name 'x' is assigned to before global declaration")]
    [InlineData("def f():\n    print(x)\n    global x\n", "name 'x' is used prior to global declaration")]
    [InlineData("def f(x, x):\n    pass\n", "duplicate argument 'x' in function definition")]
    [InlineData("def f():\n    x = 1\n    def g():\n        nonlocal x\n        global x\n", "name 'x' is nonlocal and global")]
    public void Contradictions_are_errors(string code, string message) => Assert.Equal(message, Assert.Throws<PythonSyntaxError>(() => Analyze(code)).Message);

    /// <summary>All the scopes of a program.</summary>
    private static List<Scope> Analyze(string code)
    {
        var source = new SourceText(code, "test.py");
        ModuleSyntax module = Parser.ParseModule(source);
        ScopeTable table = ScopeAnalyzer.Analyze(source, module);
        var scopes = new List<Scope>();
        Visit(module);
        return scopes;

        void Visit(SyntaxNode node)
        {
            if (node is ModuleSyntax or FunctionDefSyntax or ClassDefSyntax or LambdaSyntax or ListCompSyntax or GeneratorExpSyntax)
            {
                scopes.Add(table[node]);
            }

            SyntaxWalk.ForEachChild(node, Visit);
        }
    }

    private static Scope Find(List<Scope> scopes, string path) => scopes.Single(scope => PathOf(scope) == path);

    private static string PathOf(Scope scope) =>
        scope.Parent is null or { Kind: ScopeKind.Module } ? scope.Name : PathOf(scope.Parent) + "." + scope.Name;
}
