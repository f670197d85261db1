namespace LeadMagnets.Domain.Receipts;

/// <summary>One step of the working.</summary>
/// <param name="Kind">What it works out.</param>
/// <param name="Name">The id of what is worked out.</param>
/// <param name="Label">The same for people.</param>
public sealed record WorkingStep(WorkingKind Kind, string Name, string Label)
{
    /// <summary>The formula as the marketer wrote it, with numbers and separators as the magnet's language has them; for scores the rule.</summary>
    public string? Formula { get; init; }
    /// <summary>The formula with its values put in, in the magnet's language; absent where it has no names.</summary>
    public string? Substituted { get; init; }
    /// <summary>Whether that can be copied into a spreadsheet behind an equals sign: it has every value whole, and only functions that spreadsheets have.</summary>
    public bool Copies { get; init; }
    /// <summary>The same in the language of formulas, with every digit: it computes to the value. Absent where a value cannot be written.</summary>
    public string? Exact { get; init; }
    /// <summary>What the parts of a longer formula come to, from the inside to the outside.</summary>
    public IReadOnlyList<WorkingPart> Parts { get; init; } = [];
    /// <summary>The stored value: number, text, yes or no, or a list.</summary>
    public object? Value { get; init; }
    /// <summary>The value as people read it.</summary>
    public string? Text { get; init; }
    /// <summary>All digits of the value as formulas have them, where the text shows fewer and no part shows them.</summary>
    public string? Digits { get; init; }
    /// <summary>The error that it came to: <c>#N/A</c>.</summary>
    public string? Error { get; init; }
    /// <summary>What else is to be said: where an input came from, why a figure could not be computed, that the engine has changed since.</summary>
    public string? Note { get; init; }
    public WorkingTable? Table { get; init; }
}

public enum WorkingKind { Input, Question, Category, Score, Band, Grade, Outcome, Figure, Table, Lead }

/// <param name="Formula">A part of a formula with its values put in; for points what they are given for.</param>
/// <param name="Text">What it comes to, as it stands in the next line.</param>
/// <param name="Value">The same, with every digit.</param>
public sealed record WorkingPart(string Formula, string Text, object? Value)
{
    /// <summary>For points: how they are given.</summary>
    public string? Rule { get; init; }
}

/// <summary>A year table: each column is worked out in its first row.</summary>
/// <param name="Rows">The formula for the number of rows.</param>
/// <param name="Columns">In the order of the magnet.</param>
/// <param name="Cells">The cells as people read them, row by row, the row's number first; of a long table the first and the last rows.</param>
public sealed record WorkingTable(string Rows, IReadOnlyList<WorkingColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Cells);

/// <param name="Name">Id of the column.</param>
/// <param name="Label">Its head.</param>
/// <param name="Formula">Its formula, written as that of a step.</param>
public sealed record WorkingColumn(string Name, string Label, string Formula)
{
    /// <summary>The formula of the first row with its values put in.</summary>
    public string? Substituted { get; init; }
    /// <inheritdoc cref="WorkingStep.Copies"/>
    public bool Copies { get; init; }
    /// <inheritdoc cref="WorkingStep.Exact"/>
    public string? Exact { get; init; }
    /// <summary>All stored values, row by row.</summary>
    public object? Values { get; init; }
    /// <summary>The value in the first row.</summary>
    public string? Text { get; init; }
    /// <inheritdoc cref="WorkingStep.Digits"/>
    public string? Digits { get; init; }
    /// <inheritdoc cref="WorkingStep.Note"/>
    public string? Note { get; init; }
}
