using LeadMagnets.Web.Infrastructure.Net.Egress;

namespace LeadMagnets.Web.Features.PageChecks.Visit;

/// <summary>One visit: either why there is nothing to report, or what was seen.</summary>
public sealed record VisitResult
{
    public string? Failure { get; init; }
    public string Asked { get; init; } = "";
    public int Status { get; init; }
    /// <summary>Addresses of the page itself, from the one asked for to the last.</summary>
    public IReadOnlyList<string> Way { get; init; } = [];
    /// <summary>Policies in the answer's head, with whether each only reports.</summary>
    public IReadOnlyList<(string Text, bool IsReportOnly)> Policies { get; init; } = [];
    public Observation Wide { get; init; } = new();
    /// <summary>Null: it did not answer at a phone's size any more.</summary>
    public Observation? Phone { get; init; }
    public IReadOnlyList<EgressRefusal> Refusals { get; init; } = [];
    public IReadOnlyList<string> ConsentGlobals { get; init; } = [];
    public IReadOnlyList<Transfer> Transfers { get; init; } = [];
    /// <summary>Errors on the console, and failed requests, that are about files of ours.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];
    /// <summary>Frames of ours that show a page, and in how many of them a question can be answered.</summary>
    public IReadOnlyList<bool> FrameQuestions { get; init; } = [];
    /// <summary>From the beginning until the first question could be answered.</summary>
    public TimeSpan? FirstQuestion { get; init; }
    public bool IsTooLarge { get; init; }
    public IReadOnlyDictionary<string, byte[]> Pictures { get; init; } = new Dictionary<string, byte[]>();

    public static VisitResult Failed(string why) => new() { Failure = why };
}

/// <summary>One file over the wire.</summary>
/// <param name="At">When it was there, from the beginning.</param>
public sealed record Transfer(string Url, long Bytes, TimeSpan At);
