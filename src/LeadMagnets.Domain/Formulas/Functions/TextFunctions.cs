using System.Text;
using static LeadMagnets.Domain.Formulas.Bodies;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Texts: counted and cut by UTF-16 units, as in Excel.</summary>
internal static class TextFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        Text("CONCAT", 1, Function.Any, "CONCAT(text, ...)", "Joins texts and columns of texts.", Whole(Join)),
        Text("LEN", 1, 1, "LEN(text)", "Counts the characters.", Scalar(values => (double)values[0].ToString().Length)),
        Text("LEFT", 1, 2, "LEFT(text, count)", "Gives the first characters; one when no count is given.",
            Scalar(values => Part(values, (text, count) => text[..count]))),
        Text("RIGHT", 1, 2, "RIGHT(text, count)", "Gives the last characters; one when no count is given.",
            Scalar(values => Part(values, (text, count) => text[^count..]))),
    ];

    private static Function Text(string name, int fewest, int most, string signature, string summary, FunctionBody body) =>
        new(name, FunctionGroup.Text, fewest, most, signature, summary, body);

    /// <summary>Stops at once when the text grows too long, so that no table can fill the memory.</summary>
    private static Value Join(ReadOnlySpan<Value> arguments)
    {
        var joined = new StringBuilder();
        foreach (ref readonly var argument in arguments)
        {
            foreach (var cell in argument.IsTable ? argument.Table.Cells : new(in argument))
            {
                if (cell.IsError) return cell;
                joined.Append(cell);
                if (joined.Length > FormulaLimits.TextLength) return FormulaError.Value;
            }
        }
        return joined.ToString();
    }

    private static Value Part(ReadOnlySpan<Value> values, Func<string, int, string> cut)
    {
        var text = values[0].ToString();
        var count = values.Length > 1 ? values[1].ToNumber() : 1.0;
        if (count.IsError) return count;
        return count.Number < 0 ? FormulaError.Value : cut(text, (int)System.Math.Min(Rounding.Truncate(count.Number), text.Length));
    }
}
