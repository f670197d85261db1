using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Tests.Formulas;

/// <summary>Makes trees that mostly make sense: where a number is meant stands mostly a number. Numbers are awkward on purpose.</summary>
internal sealed class RandomTrees(Random random)
{
    private static readonly double[] Numbers =
        [0, 1, 2, 3, 10, 0.1, 0.2, 0.3, 0.5, 1.005, 2.675, 4.35, 100, 1234.5678, 1e15, 123456789012345.6, 1e-7, 1e21, 1e300, 1e-300, 0.07, 0.0525, 12, 264, 1.0 / 3, 7.1];

    private static readonly string[] Texts = ["", "a", "B", "abc", "3", "-1.5e3", "TRUE", "ß", "É", "é", " 7 ", "x1"];

    private static readonly string[] Criteria = [">=10", "<300", "<>x", "=a", "", "=", "<>", "x*", "?", "~*", ">0.5", "3", "TRUE", "<>420", "*", "#N/A", ">b"];

    private static readonly string[] Codes = ["0", "0.00", "#,##0.00", "0%", "0.0E+00", "0;(0);zero", "d mmm yyyy", "general", "compact", "0.##", "[>100]0;0.0", "@", "x["];

    private static readonly string[] Names = ["users", "rate", "blank", "flag", "word", "flows", "grid", "users", "rate", "flag", "word", "missing"];

    private static readonly BinaryOperator[] Operators = Enum.GetValues<BinaryOperator>();

    private static readonly Function[] Functions = [.. FunctionTable.All];

    /// <summary>What the names stand for; the TypeScript test has the same.</summary>
    public static Scope Scope { get; } = With(today: 46_053.0, new()
    {
        ["users"] = 120.0,
        ["rate"] = 0.0525,
        ["blank"] = Value.Blank,
        ["flag"] = true,
        ["word"] = "Word",
        ["flows"] = Table.Column([-1000.0, 300.0, 420.0, 680.0, Value.Blank, "x", 0.1]),
        ["grid"] = Table.Of(3, 2, [1.0, "a", 2.0, "b", 3.0, true]),
    });

    public Node Next() => Any(5);

    private Node Any(int depth) => depth <= 0 || random.Next(6) == 0 ? Leaf() : random.Next(10) switch
    {
        < 4 => Binary(depth),
        4 => new UnaryNode(Pick(Enum.GetValues<UnaryOperator>()), Of(Wanted.Number, depth), default),
        5 when random.Next(2) == 0 => new PercentNode(Of(Wanted.Number, depth), default),
        _ => Call(depth),
    };

    private BinaryNode Binary(int depth)
    {
        var binary = Pick(Operators);
        var wanted = binary <= BinaryOperator.Power ? Wanted.Number : Wanted.Anything;
        return new(binary, Of(wanted, depth), Of(wanted, depth));
    }

    private CallNode Call(int depth)
    {
        var function = Pick(Functions);
        var count = random.Next(function.Fewest, Math.Min(function.Most, function.Fewest + 3) + 1);
        return new(function.Name, [.. Enumerable.Range(0, count).Select(index => Of(WantedBy(function, index), depth))], default);
    }

    private enum Wanted { Anything, Number, Small, Rate, Logical, Column, Table, Date, Dates, Criterion, Text, Mode, Code }

    private static Wanted WantedBy(Function function, int index) => (function.Name, index) switch
    {
        ("MATCH" or "VLOOKUP" or "TEXT", 0) => Wanted.Number,
        ("TEXT", 1) => Wanted.Code,
        ("INDEX", 0) or ("VLOOKUP", 1) => Wanted.Table,
        ("XLOOKUP", 0) => Wanted.Criterion,
        ("XLOOKUP", > 3) => Wanted.Mode,
        ("IF", 0) or ("VLOOKUP", 3) or ("IFS", 0 or 2 or 4) or ("AND" or "OR" or "XOR" or "NOT", _) or ("TEXTJOIN", 1) => Wanted.Logical,
        ("CHOOSE", 0) or ("INDEX" or "VLOOKUP", > 0) or ("MATCH", 2) or ("LEFT" or "RIGHT" or "MID", > 0) => Wanted.Small,
        ("ROUND" or "ROUNDUP" or "ROUNDDOWN" or "TRUNC", 1) or ("PMT" or "PV" or "FV", 4) or ("RATE", 4) or ("IPMT" or "PPMT", 1 or 5) => Wanted.Small,
        ("CUMIPMT" or "CUMPRINC", > 2) or ("EFFECT" or "NOMINAL", 1) or ("YEARFRAC", 2) or ("DATE", > 0) or ("EDATE" or "EOMONTH", 1) => Wanted.Small,
        ("COUNTIF" or "SUMIF", 1) => Wanted.Criterion,
        ("MATCH", 1) or ("IRR", 0) or ("PAYBACK", 1) or ("NPV", 1) or ("SUMPRODUCT", _) or ("COUNTIF" or "SUMIF", 0 or 2) => Wanted.Column,
        ("XLOOKUP", 1 or 2) or ("XNPV", 1) or ("XIRR", 0) => Wanted.Column,
        ("XNPV", 2) or ("XIRR", 1) => Wanted.Dates,
        ("DATE", 0) => Wanted.Number,
        ("PMT" or "PV" or "FV" or "NPER" or "NPV" or "IPMT" or "PPMT" or "XNPV" or "CUMIPMT" or "CUMPRINC" or "EFFECT" or "NOMINAL", 0) => Wanted.Rate,
        ("IRR", 1) or ("XIRR", 2) or ("RATE", 5) => Wanted.Rate,
        _ => function.Group switch
        {
            FunctionGroup.Math or FunctionGroup.Finance => Wanted.Number,
            FunctionGroup.Date => Wanted.Date,
            FunctionGroup.Text => Wanted.Text,
            _ => Wanted.Anything,
        },
    };

    /// <summary>A tree of the wanted kind, once in a while of any other.</summary>
    private Node Of(Wanted wanted, int depth) => random.Next(12) == 0 ? Any(depth - 1) : wanted switch
    {
        Wanted.Number => depth <= 1 || random.Next(3) == 0 ? NumberLeaf() : NumberBranch(depth - 1),
        Wanted.Small => new NumberNode(random.Next(-2, 8) / (random.Next(5) == 0 ? 2.0 : 1), default),
        Wanted.Rate => new NumberNode(random.Next(-20, 60) / 400.0, default),
        Wanted.Logical => new BinaryNode(Pick(Operators[6..]), Of(Wanted.Number, depth - 2), Of(Wanted.Number, depth - 2)),
        Wanted.Column => random.Next(2) == 0 ? new NameNode("flows", default) : new ArrayNode(Column(), default),
        Wanted.Table => random.Next(2) == 0 ? new NameNode("grid", default) : new ArrayNode(Array(), default),
        Wanted.Date => new NumberNode(random.Next(3) == 0 ? random.Next(50, 100) : random.Next(36_000, 50_000), default),
        Wanted.Dates => new ArrayNode(Dates(), default),
        Wanted.Criterion => random.Next(2) == 0 ? new TextNode(Pick(Criteria), default) : NumberLeaf(),
        Wanted.Code => new TextNode(Pick(Codes), default),
        Wanted.Mode => new NumberNode(random.Next(-1, 3), default),
        Wanted.Text => random.Next(3) == 0 ? new NameNode("word", default) : new TextNode(Pick(Texts), default),
        _ => Any(depth - 1),
    };

    private Node NumberBranch(int depth) => random.Next(2) == 0
        ? new BinaryNode(Pick(Operators[..5]), Of(Wanted.Number, depth), Of(Wanted.Number, depth))
        : Call(depth);

    private Node NumberLeaf() => random.Next(4) == 0 ? new NameNode(Pick(["users", "rate", "blank", "flag"]), default) : new NumberNode(Number(), default);

    private Table Column() => Table.Column([(double)-random.Next(1, 5000), .. Enumerable.Range(0, random.Next(1, 6)).Select(_ => (Value)Math.Round(random.NextDouble() * 2000 - 300, 2))]);

    private Table Dates() => Table.Column([40_000.0, .. Enumerable.Range(0, random.Next(1, 6)).Select(i => (Value)(40_000.0 + random.Next(-3, 900) * i))]);

    private Node Leaf() => random.Next(12) switch
    {
        < 5 => new NumberNode(Number(), default),
        5 => new TextNode(Pick(Texts), default),
        6 => new LogicalNode(random.Next(2) == 0, default),
        7 => new ArrayNode(Array(), default),
        8 when random.Next(6) == 0 => new ErrorNode(Pick([.. FormulaError.All]), default),
        8 when random.Next(3) == 0 => new BlankNode(default),
        _ => new NameNode(Pick(Names), default),
    };

    private double Number() => random.Next(3) switch
    {
        0 => Math.Round(random.NextDouble() * 1000, random.Next(4)),
        1 => random.NextDouble() * 10,
        _ => Pick(Numbers),
    };

    private Table Array()
    {
        var (rows, columns) = (random.Next(1, 4), random.Next(1, 4));
        return Table.Of(rows, columns, [.. Enumerable.Range(0, rows * columns).Select(_ => random.Next(6) == 0 ? Pick(Texts) : (Value)Number())]);
    }

    private static Scope With(Value today, Scope scope)
    {
        scope.Today = today;
        return scope;
    }

    private T Pick<T>(T[] choices) => choices[random.Next(choices.Length)];
}
