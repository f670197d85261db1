using System.Text;

namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Joining and cutting texts.</summary>
internal static class Texts
{
    /// <summary>Stops at once when the text grows too long, so that no table can fill the memory.</summary>
    public static Value Join(ReadOnlySpan<Value> arguments) => Join("", skip: false, arguments);

    public static Value JoinWith(ReadOnlySpan<Value> arguments)
    {
        var (delimiter, skip) = (arguments[0].ToText(), arguments[1].ToLogical());
        if (delimiter.IsError) return delimiter;
        return skip.IsError ? skip : Join(delimiter.Text, skip.Logical, arguments[2..]);
    }

    /// <summary>The start or end of a text.</summary>
    public static Value Part(ReadOnlySpan<Value> values, Func<string, int, string> cut)
    {
        var text = values[0].ToString();
        var count = values.Length > 1 ? values[1].ToNumber() : 1.0;
        if (count.IsError) return count;
        return count.Number < 0 ? FormulaError.Value : cut(text, (int)Math.Min(Rounding.Truncate(count.Number), text.Length));
    }

    public static Value Middle(ReadOnlySpan<Value> values)
    {
        var (text, start, count) = (values[0].ToString(), values[1].ToNumber(), values[2].ToNumber());
        if (start.IsError) return start;
        if (count.IsError) return count;
        if (start.Number < 1 || count.Number < 0) return FormulaError.Value;
        var first = (int)Math.Min(Rounding.Truncate(start.Number) - 1, text.Length);
        return text.Substring(first, (int)Math.Min(Rounding.Truncate(count.Number), text.Length - first));
    }

    public static string Upper(string text) => string.Create(text.Length, text, (units, from) =>
    {
        for (var i = 0; i < units.Length; i++) units[i] = TextOrder.Fold(from[i]);
    });

    public static string Lower(string text) => string.Create(text.Length, text, (units, from) =>
    {
        for (var i = 0; i < units.Length; i++) units[i] = TextOrder.Unfold(from[i]);
    });

    public static string Trim(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static Value Join(string delimiter, bool skip, ReadOnlySpan<Value> arguments)
    {
        var joined = new StringBuilder();
        var first = true;
        foreach (ref readonly var argument in arguments)
        {
            foreach (var cell in argument.IsTable ? argument.Table.Cells : new(in argument))
            {
                if (cell.IsError) return cell;
                var text = cell.ToString();
                if (skip && text.Length == 0) continue;
                if (!first) joined.Append(delimiter);
                joined.Append(text);
                first = false;
                if (joined.Length > FormulaLimits.TextLength) return FormulaError.Value;
            }
        }
        return joined.ToString();
    }
}
