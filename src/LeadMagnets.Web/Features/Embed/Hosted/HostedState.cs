using System.Security.Cryptography;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using Microsoft.AspNetCore.DataProtection;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>
/// A visitor's run without JavaScript: it travels in one protected hidden field, so that there is no cookie and no row before the end
/// (design.md 4.6).
/// </summary>
public sealed record HostedState
{
    public const string Intro = "";
    public const string LeadForm = "@lead";

    public required Guid MagnetId { get; init; }
    public required int Version { get; init; }
    public required string SubmissionId { get; init; }
    public required string Session { get; init; }
    /// <summary>The language of the run; null: the magnet's own.</summary>
    public string? Language { get; init; }
    public string? PageUrl { get; init; }
    public string? Referrer { get; init; }
    /// <summary>Key of the placement that led here.</summary>
    public string? Placement { get; init; }
    /// <summary>Where the visitor is: a step's id, <see cref="Intro"/> or <see cref="LeadForm"/>.</summary>
    public string At { get; init; } = Intro;
    /// <summary>The form for the link to continue later is open.</summary>
    public bool Leaving { get; init; }
    /// <summary>When the page was asked for: what TODAY() goes by.</summary>
    public DateTimeOffset Now { get; init; }
    public IReadOnlyDictionary<string, JsonElement> Answers { get; init; } = new Dictionary<string, JsonElement>();
    /// <summary>Ids of questions whose computed default was left as it stood.</summary>
    public IReadOnlyList<string> Proposed { get; init; } = [];
    public IReadOnlyDictionary<string, JsonElement> Lead { get; init; } = new Dictionary<string, JsonElement>();
    /// <summary>The visitor passed the lead form.</summary>
    public bool Skipped { get; init; }
    /// <summary>The result was shown; the lead form stands behind it.</summary>
    public bool Finished { get; init; }
    public bool ReportConsent { get; init; }
    public bool MarketingConsent { get; init; }
}

public sealed class HostedStates(IDataProtectionProvider protection, TimeProvider clock)
{
    private const int Longest = 400_000;
    private readonly IDataProtector protector = protection.CreateProtector("LeadMagnets.HostedRun.v1");

    public string Write(HostedState state) => protector.Protect(JsonSerializer.Serialize(state, DefinitionJson.Options));

    /// <summary>Null when the field is missing, was changed, or belongs to another magnet.</summary>
    public HostedState? Read(string? field, Guid magnetId)
    {
        if (string.IsNullOrEmpty(field) || field.Length > Longest) return null;
        try
        {
            var state = JsonSerializer.Deserialize<HostedState>(protector.Unprotect(field), DefinitionJson.Options);
            return state?.MagnetId == magnetId ? state with { Now = clock.GetUtcNow() } : null;
        }
        catch (Exception wrong) when (wrong is CryptographicException or JsonException)
        {
            return null;
        }
    }
}
