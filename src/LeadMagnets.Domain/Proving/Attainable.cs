namespace LeadMagnets.Domain.Proving;

/// <summary>The least and the most that a number of the magnet can come to.</summary>
/// <param name="Of">What it is: <c>score</c>, <c>category</c>, <c>points</c>, <c>match</c> or <c>variable</c>.</param>
/// <param name="Id">Id of the category, outcome or variable; empty for the score.</param>
/// <param name="Title">How people call it.</param>
/// <param name="Least">The smallest value.</param>
/// <param name="Most">The largest value.</param>
/// <param name="IsExact">Proved; else the smallest and largest value that the simulation saw.</param>
public sealed record Attainable(string Of, string Id, string Title, double Least, double Most, bool IsExact)
{
    /// <summary>The smallest value as people read it.</summary>
    public required string LeastText { get; init; }

    /// <summary>The largest value as people read it.</summary>
    public required string MostText { get; init; }

    /// <summary>Both in one, in the magnet's language and with the unit: <c>0 to 35.8 months</c>.</summary>
    public required string Text { get; init; }
}
