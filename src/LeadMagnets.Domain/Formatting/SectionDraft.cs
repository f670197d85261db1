namespace LeadMagnets.Domain.Formatting;

/// <summary>A section of a code as it is read, before its parts are understood together.</summary>
internal sealed class SectionDraft
{
    public List<DraftPart> Parts { get; } = [];

    public SectionCondition? Condition { get; set; }

    public bool Has(DraftKind kind) => Parts.Exists(part => part.Kind == kind);
}

internal enum DraftKind { Literal, Digit, Point, Comma, Percent, Exponent, Date, General, Text }

internal readonly record struct DraftPart(DraftKind Kind, string Text = "", int Length = 0);
