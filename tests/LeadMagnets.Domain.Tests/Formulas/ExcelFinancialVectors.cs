using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

/// <summary>Values that Excel gave. Where Excel is wrong, <c>excel-financial-corrections.json</c> has the true value with its reason.</summary>
public sealed class ExcelFinancialVectors
{
    private const double Relative = 1E-9;

    /// <summary>Some rows have a true value of 0, where Excel leaves 1E-13.</summary>
    private const double Absolute = 1E-12;

    public sealed record Row(string Formula, double Expected);

    public sealed record Correction(string Formula, double Excel, double True, string Reason);

    [Fact]
    public void The_financial_functions_agree_with_Excel()
    {
        var corrections = Vectors.Read<Correction>("excel-financial-corrections.json").ToDictionary(row => row.Formula);
        var rows = Vectors.ReadLines<Row>("excel-financial.jsonl").ToList();

        var wrong = rows.Select(row => corrections.TryGetValue(row.Formula, out var right) ? row with { Expected = right.True } : row)
            .Where(row => !Agrees(row)).Select(row => $"{row.Formula}: {Value(row.Formula)} instead of {row.Expected:R}").ToList();

        Assert.Equal(3_592, rows.Count);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void A_correction_is_of_a_row_and_says_why()
    {
        var rows = Vectors.ReadLines<Row>("excel-financial.jsonl").Select(row => (row.Formula, row.Expected)).ToHashSet();

        Assert.All(Vectors.Read<Correction>("excel-financial-corrections.json"), correction =>
        {
            Assert.Contains((correction.Formula, correction.Excel), rows);
            Assert.NotEqual(correction.Excel, correction.True);
            Assert.EndsWith(".", correction.Reason, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_trees_for_the_widget_are_up_to_date() => Vectors.Matches("excel-financial-trees.json",
        Vectors.ReadLines<Row>("excel-financial.jsonl").Select(row => NodeJson.Write(Formula.Parse(row.Formula).Root!)));

    private static bool Agrees(Row row)
    {
        var value = Value(row.Formula);
        return value.IsNumber && Math.Abs(value.Number - row.Expected) <= Math.Max(Relative * Math.Abs(row.Expected), Absolute);
    }

    private static Value Value(string formula) => Interpreter.Evaluate(Formula.Parse(formula).Root!, Scope.Empty);
}
