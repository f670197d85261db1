using System.Runtime.CompilerServices;
using LeadMagnets.Domain.Formatting;

namespace LeadMagnets.Domain.Formulas.Terms;

/// <summary>
/// What terms work with while they compute: the values of the names, the bound on work, and room for the numbers that sums collect.
/// One at a time for one thread; used again and again without asking for memory.
/// </summary>
internal sealed class Evaluation
{
    private double[] numbers = new double[64];
    private int stepsLeft = FormulaLimits.Steps;

    /// <summary>By place: what each name stands for.</summary>
    public Value[] Values { get; set; } = [];

    /// <summary>The last value that was no number.</summary>
    public Value Other { get; set; }

    /// <summary>How many numbers are collected at the moment; collections within collections lie behind each other.</summary>
    public int Collected { get; private set; }

    /// <summary>How numbers and dates are written by TEXT.</summary>
    public NumberPattern Pattern => field ??= NumberPatterns.For(Locale, Currency);

    /// <summary>The definition's locale.</summary>
    public string Locale { get; set; } = "en-US";

    /// <summary>The definition's currency, for TEXT; none where formulas stand alone.</summary>
    public string? Currency { get; set; }

    /// <summary>The day of the submission as a serial; <c>#N/A</c> where no day is known.</summary>
    public Value Today { get; set; } = FormulaError.NotAvailable;

    /// <summary>Makes the whole bound on work available again; each formula has it for itself.</summary>
    public void Begin()
    {
        stepsLeft = FormulaLimits.Steps;
        Collected = 0;
    }

    /// <summary>As <see cref="Begin()"/>, for a row of a column of which only so many steps are left.</summary>
    public void Begin(int columnSteps)
    {
        stepsLeft = Math.Min(FormulaLimits.Steps, columnSteps);
        Collected = 0;
    }

    /// <summary>How much of the bound on work is left.</summary>
    public int StepsLeft => stepsLeft;

    /// <summary>The value of a term, whatever its kind.</summary>
    public Value Of(Term term)
    {
        var number = term.Run(this);
        return double.IsNaN(number) ? Other : Value.Normal(number);
    }

    /// <summary>Hands on a value the way terms do. A table costs as many steps as it has cells.</summary>
    public double Give(Value value)
    {
        if (value.IsNumber) return value.NumberOrNaN;
        Other = value.IsTable && !TakeSteps(value.Table.Cells.Length) ? FormulaError.Number : value;
        return double.NaN;
    }

    /// <summary>Hands on the outcome of a calculation: too large is <c>#NUM!</c>, subnormal and minus zero are zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Give(double number)
    {
        var magnitude = Math.Abs(number);
        return magnitude is >= Value.SmallestNormal and <= double.MaxValue ? number : GiveSpecial(number);
    }

    /// <summary>Whether a condition holds; null when it is none, with the error in <see cref="Other"/>.</summary>
    public bool? Holds(Term condition)
    {
        var number = condition.Run(this);
        if (!double.IsNaN(number)) return number != 0;
        var logical = Other.ToLogical();
        if (logical.IsLogical) return logical.Logical;
        Other = logical;
        return null;
    }

    public bool TakeSteps(int count)
    {
        if (count > stepsLeft) return false;
        stepsLeft -= count;
        return true;
    }

    public void Collect(double number)
    {
        if (Collected == numbers.Length) Array.Resize(ref numbers, 2 * numbers.Length);
        numbers[Collected++] = number;
    }

    /// <summary>The numbers collected since then. They stay there until more are collected.</summary>
    public Span<double> Release(int since)
    {
        var collected = numbers.AsSpan(since, Collected - since);
        Collected = since;
        return collected;
    }

    private double GiveSpecial(double number)
    {
        if (double.IsFinite(number)) return 0;
        Other = FormulaError.Number;
        return double.NaN;
    }
}
