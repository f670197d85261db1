namespace LeadMagnets.Domain.Formulas.Terms;

internal sealed class NumberTerm(double number) : Term
{
    public double Number => number;

    public override double Run(Evaluation evaluation) => number;
}

/// <summary>A constant that is no number: text, yes or no, error, nothing, table.</summary>
internal sealed class ConstantTerm(Value value) : Term
{
    public override double Run(Evaluation evaluation) => evaluation.Give(value);
}

/// <summary>A name: the value at its place.</summary>
internal sealed class NameTerm(int place) : Term
{
    public override double Run(Evaluation evaluation)
    {
        ref readonly var value = ref evaluation.Values[place];
        var number = value.NumberOrNaN;
        return double.IsNaN(number) ? evaluation.Give(value) : number;
    }
}

/// <summary>A column seen from a formula of its own year table: the cell of the same row.</summary>
internal sealed class RowTerm(int column, int row) : Term
{
    public override double Run(Evaluation evaluation)
    {
        ref readonly var value = ref evaluation.Values[column];
        return evaluation.Give(value.IsTable ? value.Table.Cells[(int)evaluation.Values[row].NumberOrNaN - 1] : value);
    }
}
