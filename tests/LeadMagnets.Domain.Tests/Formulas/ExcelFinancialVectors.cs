using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

public sealed class ExcelFinancialVectors
{
    private const double Relative = 1E-9;

    /// <summary>Some rows have a true value of 0, where Excel leaves 1E-13.</summary>
    private const double Absolute = 1E-12;

    public sealed record Row(string Formula, double Expected);

    [Fact]
    public void The_financial_functions_agree_with_Excel()
    {
        var rows = Vectors.ReadLines<Row>("excel-financial.jsonl").Where(row => FunctionTable.Find(row.Formula.Split('(')[0]) is not null).ToList();

        var wrong = rows.Where(row => !Agrees(row)).Select(row => row.Formula).ToList();

        Assert.InRange(rows.Count, 1_800, int.MaxValue);
        Assert.Empty(wrong);
    }

    private static bool Agrees(Row row)
    {
        var value = Interpreter.Evaluate(Formula.Parse(row.Formula).Root!, Scope.Empty);
        return value.IsNumber && Math.Abs(value.Number - row.Expected) <= Math.Max(Relative * Math.Abs(row.Expected), Absolute);
    }
}
