namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>AND, OR and XOR: every argument is looked at; a text is an error, but in a table it is passed over.</summary>
internal static class Logicals
{
    public static Value Combine(ReadOnlySpan<Value> arguments, bool all)
    {
        var asked = Ask(arguments, out var holding);
        return asked.IsError ? asked : all ? holding == asked.Number : holding > 0;
    }

    /// <summary>Whether an odd number of them holds.</summary>
    public static Value Odd(ReadOnlySpan<Value> arguments)
    {
        var asked = Ask(arguments, out var holding);
        return asked.IsError ? asked : holding % 2 == 1;
    }

    /// <summary>How many there are, and how many of them hold; an error when one is no condition or when there are none.</summary>
    private static Value Ask(ReadOnlySpan<Value> arguments, out int holding)
    {
        var asked = 0;
        holding = 0;
        foreach (ref readonly var argument in arguments)
        {
            foreach (var cell in argument.IsTable ? argument.Table.Cells : new(in argument))
            {
                if (cell.IsBlank || (argument.IsTable && cell.IsText)) continue;
                var logical = cell.ToLogical();
                if (logical.IsError) return logical;
                asked++;
                if (logical.Logical) holding++;
            }
        }
        return asked > 0 ? (double)asked : FormulaError.Value;
    }
}
