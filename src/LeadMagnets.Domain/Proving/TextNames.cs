using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

/// <summary>Names that texts show.</summary>
internal static class TextNames
{
    public static IEnumerable<string> In(Definition definition) => [];
}

internal static class BlockNames
{
    public static IEnumerable<string> Of(Block block) => [];
}
