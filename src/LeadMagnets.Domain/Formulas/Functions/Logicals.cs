namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>AND and OR: every argument is looked at; a text is an error, but in a table it is passed over.</summary>
internal static class Logicals
{
    public static Value Combine(ReadOnlySpan<Value> arguments, bool all)
    {
        var result = all;
        var found = false;
        foreach (ref readonly var argument in arguments)
        {
            foreach (var cell in argument.IsTable ? argument.Table.Cells : new(in argument))
            {
                if (cell.IsBlank || (argument.IsTable && cell.IsText)) continue;
                var logical = cell.ToLogical();
                if (logical.IsError) return logical;
                found = true;
                result = all ? result && logical.Logical : result || logical.Logical;
            }
        }
        return found ? result : FormulaError.Value;
    }
}
