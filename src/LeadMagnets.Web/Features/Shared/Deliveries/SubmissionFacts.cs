using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>What the plan of deliveries depends on: the rows that the submission's transaction writes, and what stands beside them.</summary>
public sealed record SubmissionFacts
{
    public required Submission Submission { get; init; }
    public required MagnetFacts Magnet { get; init; }
    public required int VersionNumber { get; init; }
    /// <summary>Null while the visitor is unknown (a gate behind the result).</summary>
    public Lead? Lead { get; init; }
    /// <summary>The lead's first submission: <c>lead.created</c> instead of <c>lead.updated</c>.</summary>
    public bool LeadIsNew { get; init; }
    public Route? Route { get; init; }
    /// <summary>How the visitor came, first to last.</summary>
    public IReadOnlyList<Touch> Touches { get; init; } = [];
    /// <summary>The route's owner.</summary>
    public Member? Owner { get; init; }
    /// <summary>The visitor agreed to receive the report.</summary>
    public bool ReportConsent { get; init; }
    public bool MarketingConsent { get; init; }
    /// <summary>The workspace's webhook endpoints; inactive ones are left out by the plan.</summary>
    public IReadOnlyList<WebhookEndpoint> Endpoints { get; init; } = [];
    /// <summary>From where the visitor asked, for caps on mail (<see cref="VisitorAddress"/>); null: not capped by address.</summary>
    public string? AddressKey { get; init; }
}

/// <summary>What is told of the magnet; never its draft, which is large.</summary>
public sealed record MagnetFacts(Guid Id, string Key, string Title, string Kind)
{
    public static MagnetFacts Of(Magnet magnet) => new(magnet.Id, magnet.Key, magnet.Title, magnet.Kind);
}
