namespace LeadMagnets.Domain.Proving;

/// <summary>How the simulated visitors fall on bands, grades, outcomes or destinations.</summary>
/// <param name="Of">What is counted: <c>band</c>, <c>grade</c>, <c>outcome</c> or <c>destination</c>.</param>
/// <param name="Shares">Every possibility in the order of the document, those that nobody got included.</param>
public sealed record Spread(string Of, IReadOnlyList<SpreadShare> Shares);

/// <param name="Id">The band, grade, outcome or destination.</param>
/// <param name="Title">How people call it.</param>
/// <param name="Visitors">How many got it.</param>
public sealed record SpreadShare(string Id, string Title, int Visitors);
