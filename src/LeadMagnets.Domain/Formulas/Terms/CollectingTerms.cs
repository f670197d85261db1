namespace LeadMagnets.Domain.Formulas.Terms;

/// <summary>A function of all the numbers in its arguments, as SUM: see <see cref="Collecting"/>.</summary>
internal sealed class NumbersTerm(NumbersBody body, Term[] arguments) : Term
{
    public override double Run(Evaluation evaluation)
    {
        var since = evaluation.Collected;
        var whole = Collecting.All(evaluation, arguments);
        var numbers = evaluation.Release(since);
        return whole ? evaluation.Give(body(numbers)) : double.NaN;
    }
}

/// <summary>A function of one number and of all the numbers in its other arguments, as NPV. The number is at a place of its own and may be left out.</summary>
internal sealed class FlowsTerm(FlowsBody body, Term? number, double otherwise, Term[] flows) : Term
{
    public override double Run(Evaluation evaluation)
    {
        var first = otherwise;
        if (number is not null)
        {
            first = number.Run(evaluation);
            if (double.IsNaN(first))
            {
                var given = evaluation.Other.IsBlank ? otherwise : evaluation.Other.ToNumber();
                if (!given.IsNumber) return evaluation.Give(given);
                first = given.Number;
            }
        }
        var since = evaluation.Collected;
        var whole = Collecting.All(evaluation, flows);
        var collected = evaluation.Release(since);
        return whole ? evaluation.Give(body(first, collected)) : double.NaN;
    }
}

/// <summary>VSTACK. Where only its numbers are wanted, they are collected without making a table first.</summary>
internal sealed class StackTerm(ValuesBody body, Term[] parts) : Term
{
    public Term[] Parts => parts;

    public Value Make(ReadOnlySpan<Value> values) => body(values);

    public override double Run(Evaluation evaluation)
    {
        FewValues few = default;
        return evaluation.Give(body(WholeTerm.Computed(evaluation, parts, few)));
    }
}

/// <summary>
/// What sums and averages see: numbers of tables (their texts, logicals and blanks are passed over) and arguments by
/// themselves, which are converted: <c>SUM("3", TRUE)</c> is 4. An answer that is missing is passed over.
/// </summary>
internal static class Collecting
{
    /// <summary>Collects the numbers of all arguments; false with the first error in <see cref="Evaluation.Other"/>.</summary>
    public static bool All(Evaluation evaluation, Term[] arguments)
    {
        foreach (var argument in arguments)
            if (!(argument is StackTerm stack ? Stacked(evaluation, stack) : One(evaluation, argument))) return false;
        return true;
    }

    private static bool One(Evaluation evaluation, Term argument)
    {
        var number = argument.Run(evaluation);
        if (!double.IsNaN(number))
        {
            evaluation.Collect(number);
            return true;
        }
        var value = evaluation.Other;
        if (value.IsTable) return Cells(evaluation, value.Table);
        if (value.IsBlank) return true;
        return Given(evaluation, value.ToNumber());
    }

    /// <summary>The numbers of a VSTACK's parts, below each other. A wide part takes the way over the table, which fills its neighbours up.</summary>
    private static bool Stacked(Evaluation evaluation, StackTerm stack)
    {
        FewValues few = default;
        var parts = WholeTerm.Computed(evaluation, stack.Parts, few);
        var cells = 0;
        foreach (var part in parts)
        {
            if (part.IsError) return Given(evaluation, part);
            if (part is { IsTable: true, Table.Columns: > 1 }) return Made(evaluation, stack.Make(parts));
            cells += part.IsTable ? part.Table.Rows : 1;
        }
        if (cells > FormulaLimits.Cells || !evaluation.TakeSteps(cells)) return Given(evaluation, FormulaError.Number);
        foreach (var part in parts)
        {
            if (part.IsNumber) evaluation.Collect(part.Number);
            else if (part.IsTable && !Cells(evaluation, part.Table)) return false;
        }
        return true;
    }

    private static bool Made(Evaluation evaluation, Value table)
    {
        evaluation.Give(table);
        return evaluation.Other.IsTable ? Cells(evaluation, evaluation.Other.Table) : Given(evaluation, evaluation.Other);
    }

    private static bool Cells(Evaluation evaluation, Table table)
    {
        foreach (ref readonly var cell in table.Cells)
        {
            if (cell.IsNumber) evaluation.Collect(cell.Number);
            else if (cell.IsError) return Given(evaluation, cell);
        }
        return true;
    }

    private static bool Given(Evaluation evaluation, Value value)
    {
        if (value.IsNumber) evaluation.Collect(value.Number);
        else evaluation.Other = value;
        return value.IsNumber;
    }
}
