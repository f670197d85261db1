using LeadMagnets.Domain.Definitions.Checks;

namespace LeadMagnets.Domain.Definitions;

/// <summary>The addresses to which a magnet leads: buttons, redirects, links and films in texts, the privacy policy.</summary>
public static class LinkTargets
{
    /// <summary>Each once, in the order of the definition; those that nobody could follow are left out.</summary>
    public static IReadOnlyList<string> Of(Definition definition) =>
        [.. AddressCheck.Targets(definition).Where(address => Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" or "mailto")];
}
