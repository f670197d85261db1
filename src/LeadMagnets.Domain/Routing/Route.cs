using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Routing;

/// <summary>The decision where a lead goes, and how it was made.</summary>
/// <param name="Destination">Sales, SDR or nurture.</param>
/// <param name="Rule">What decided: a grade such as <c>A1</c>, <c>not served</c>, or <c>override</c> with the rule's name.</param>
/// <param name="Trace">Every question that was asked, in order.</param>
public sealed record Route(Destination Destination, string Rule, IReadOnlyList<RouteStep> Trace);

/// <param name="Rule">What was asked: <c>served</c>, <c>override budget</c>, <c>grid</c>.</param>
/// <param name="Decided">Whether this step decided.</param>
/// <param name="Evidence">The values that were compared.</param>
public sealed record RouteStep(string Rule, bool Decided, string Evidence);
