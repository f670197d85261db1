using System.Text.Json;
using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

public sealed class FormulaVectors
{
    private const string File = "formulas.json";

    public sealed record Row(string Formula, Dictionary<string, JsonElement>? Variables, JsonElement Value, string? Error, double? Tolerance);

    public sealed record ProblemRow(string Formula, string Code, int Position, string Says, string[]? Names);

    [Fact]
    public void Every_formula_has_its_value()
    {
        var wrong = Vectors.Read<Row>(File).Select(Check).OfType<string>().ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void A_tree_read_from_json_has_the_same_value()
    {
        foreach (var row in Vectors.Read<Row>(File))
        {
            var root = Formula.Parse(row.Formula).Root!;
            var scope = VectorValues.Scope(row.Variables);

            Assert.Equal(Interpreter.Evaluate(root, scope), Interpreter.Evaluate(NodeJson.Read(NodeJson.Write(root)), scope));
        }
    }

    [Fact]
    public void The_trees_for_the_widget_are_up_to_date() =>
        Vectors.Matches("formula-trees.json", Vectors.Read<Row>(File).Select(row => NodeJson.Write(Formula.Parse(row.Formula).Root!)));

    [Fact]
    public void A_broken_formula_says_what_to_do_and_where()
    {
        foreach (var row in Vectors.Read<ProblemRow>("formula-problems.json"))
        {
            var parsed = row.Names is null ? Formula.Parse(row.Formula) : Formula.Parse(row.Formula, row.Names);

            var problem = Assert.Single(parsed.Problems);
            Assert.Equal((row.Formula, row.Code, row.Position), (row.Formula, problem.Code, problem.Position));
            Assert.Contains(row.Says, problem.Message, StringComparison.Ordinal);
            Assert.InRange(problem.Position + problem.Length, problem.Position, row.Formula.Length);
        }
    }

    private static string? Check(Row row)
    {
        var parsed = Formula.Parse(row.Formula);
        if (!parsed.IsValid) return $"{row.Formula}: {parsed.Problems[0].Message}";
        var value = Interpreter.Evaluate(parsed.Root!, VectorValues.Scope(row.Variables));
        var expected = row.Error is null ? VectorValues.Read(row.Value) : FormulaError.Find(row.Error)!;
        return Same(value, expected, row.Tolerance) ? null : $"{row.Formula}: {Show(value)} instead of {Show(expected)}";
    }

    private static bool Same(Value value, Value expected, double? tolerance) =>
        tolerance is { } relative && value.IsNumber && expected.IsNumber
            ? Math.Abs(value.Number - expected.Number) <= relative * Math.Abs(expected.Number)
            : value == expected;

    private static string Show(Value value) => VectorValues.Write(value)?.ToJsonString() ?? "blank";
}
