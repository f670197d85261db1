namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>AND and OR: every argument is looked at; a text is an error, but in a table it is passed over.</summary>
internal static class Logicals
{
    public static Value Combine(Value[] arguments, bool all)
    {
        var result = all;
        var found = false;
        foreach (var argument in arguments)
        {
            if (argument.IsTable)
            {
                foreach (var cell in argument.Table.Cells)
                {
                    if (cell.IsError) return cell;
                    if (!cell.IsNumber && !cell.IsLogical) continue;
                    Take(cell.ToLogical().Logical);
                }
                continue;
            }
            if (argument.IsBlank) continue;
            var logical = argument.ToLogical();
            if (logical.IsError) return logical;
            Take(logical.Logical);
        }
        return found ? result : FormulaError.Value;

        void Take(bool held)
        {
            found = true;
            result = all ? result && held : result || held;
        }
    }
}
