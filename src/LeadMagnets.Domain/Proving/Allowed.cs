using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;

namespace LeadMagnets.Domain.Proving;

/// <summary>Whether the way of a visitor is one that the server accepts.</summary>
internal static class Allowed
{
    public static bool HasRules(Question question) => false;

    public static bool Is(CompiledDefinition compiled, Walk walk, Question question) => true;
}

internal static class Jumps
{
    public static IReadOnlyList<(string When, string To)> Of(Step step) => [];
}
