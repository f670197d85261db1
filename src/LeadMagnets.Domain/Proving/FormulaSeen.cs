using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>What a formula came to in the visits so far.</summary>
internal sealed class FormulaSeen
{
    private Value first;

    public int Visits { get; private set; }

    public int Held { get; private set; }

    public int Failed { get; private set; }

    public bool Varies { get; private set; }

    public double Least { get; private set; } = double.PositiveInfinity;

    public double Most { get; private set; } = double.NegativeInfinity;

    public string FirstValue => first.ToString();

    /// <summary>Held for somebody, in the crowd or in a search.</summary>
    public bool CanHold { get; private set; }

    /// <summary>Is there anything that one more visit could show?</summary>
    public bool IsOpen => !Varies || !CanHold;

    /// <summary>Takes note of a value without counting the visit.</summary>
    public void Look(Value value)
    {
        if (!Varies && Visits > 0 && value != first) Varies = true;
        if (!CanHold && Walk.Holds(value)) CanHold = true;
    }

    public void Add(Value value)
    {
        if (Visits++ == 0) first = value;
        else if (!Varies && value != first) Varies = true;
        if (Walk.Holds(value))
        {
            Held++;
            CanHold = true;
        }
        if (value.FirstError() is not null) Failed++;
        if (!value.IsNumber) return;
        Least = Math.Min(Least, value.Number);
        Most = Math.Max(Most, value.Number);
    }
}

/// <summary>Answers with which a formula fails of itself, while all that it uses has a value.</summary>
internal sealed record Failure(FormulaPlace Place, FormulaError Error, AnswerSet By, bool IsUsual);
