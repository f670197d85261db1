namespace LeadMagnets.Web.Data.Entities;

/// <summary>A look at a page of the marketer's own site: does the magnet work there?</summary>
public sealed class PageCheck : ITenantRow
{
    public const int LongestUrl = 2000;

    public required Guid Id { get; init; }
    public required Guid WorkspaceId { get; init; }
    /// <summary>The magnet that is expected there; null: any of the workspace.</summary>
    public Guid? MagnetId { get; init; }
    public required string Url { get; init; }
    /// <summary>The public address of this server when the check was asked for.</summary>
    public required string Server { get; init; }
    public Guid? By { get; init; }
    public PageCheckState State { get; set; } = PageCheckState.Queued;
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? StartedAt { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }
    /// <summary>Whoever worked on it is not there any more when this has passed and it is not finished.</summary>
    public required DateTimeOffset GivenUpAt { get; set; }
    /// <summary>The worst of the findings; null while there are none.</summary>
    public PageVerdict? Verdict { get; set; }
    /// <summary>Why it failed, and what to do.</summary>
    public string? Failure { get; set; }
    public string? ReportJson { get; set; }
}

public enum PageCheckState { Queued, Loading, Done, Failed }

/// <summary>From good to bad.</summary>
public enum PageVerdict { Fine, Attention, Problem }
