using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Templates;

/// <param name="Id">Name in the API: <c>cyber-risk</c>.</param>
/// <param name="Definition">The whole magnet, ready to be published.</param>
public sealed record Template(string Id, Definition Definition);
