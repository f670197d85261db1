using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>One thing that was looked at.</summary>
/// <param name="Topic">What was looked at, in a few words.</param>
/// <param name="Seen">What was seen.</param>
public sealed record Finding(string Topic, PageVerdict State, string Seen)
{
    /// <summary>What to do; null: nothing.</summary>
    public string? Advice { get; init; }
    /// <summary>Text to paste somewhere.</summary>
    public string? Copy { get; init; }
    /// <summary>Single things, such as each redirect.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}
