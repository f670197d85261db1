using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Answers;

/// <summary>What formulas read for a field of the lead form; an absent one is nothing.</summary>
public static class LeadValue
{
    public static Value Of(LeadAnswers lead, LeadField field) => lead.Fields.GetValueOrDefault(field.Id) switch
    {
        { Text: { } text } => text,
        { Logical: { } logical } => logical,
        { Number: { } number } => number,
        _ => Value.Blank,
    };
}
