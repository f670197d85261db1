using System.Text.Json;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Answers;

/// <summary>What a finished run sends (design.md 5). Answers and lead are read by <c>AnswerReader</c> and <c>LeadReader</c>, which say what is wrong.</summary>
public sealed record SubmissionRequest
{
    /// <summary>Made by the client, 8 to 64 letters, digits, <c>-</c> or <c>_</c>, such as a UUID; the same id again yields the same answer.</summary>
    public required string SubmissionId { get; init; }
    /// <summary>The version that the visitor saw; absent: the session's, else the current one.</summary>
    public int? Version { get; init; }
    /// <summary>Signed token from the first event; a missing one only raises suspicion.</summary>
    public string? Session { get; init; }
    /// <summary>By question id: option id (text or number), list of option ids, number, text or yes/no.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Answers { get; init; }
    /// <summary>By lead field id.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Lead { get; init; }
    public Consents? Consents { get; init; }
    public PageVisit? Page { get; init; }
    /// <summary>What the player showed; compared with the server's result and never used.</summary>
    public Preview? Preview { get; init; }
    /// <summary>What a field that no person sees was filled with; anything but nothing raises suspicion.</summary>
    public string? Trap { get; init; }
}

/// <param name="Report">Agrees to receive the report; meets a lead field of kind <c>consent</c>.</param>
/// <param name="Marketing">Agrees to marketing; never required.</param>
public sealed record Consents(bool Report = false, bool Marketing = false);

/// <param name="Url">Address of the page that shows the magnet.</param>
/// <param name="Referrer">Where the visitor came from.</param>
public sealed record PageVisit(string? Url = null, string? Referrer = null);

/// <param name="Outputs">Numbers by variable id.</param>
public sealed record Preview(IReadOnlyDictionary<string, JsonElement>? Outputs = null);

/// <summary>The answer to a submission; the same id again yields it to the letter.</summary>
/// <param name="SubmissionId">The client's id.</param>
/// <param name="Result">Scores and outputs as data.</param>
/// <param name="ResultView">The result as blocks to be shown.</param>
/// <param name="ReportUrl">Address of the personal report; absent while the lead is still unknown.</param>
public sealed record SubmissionResponse(string SubmissionId, Result Result, ResultView ResultView, string? ReportUrl);

/// <summary>The lead that follows a result whose gate stands behind it: <c>POST …/submissions/{submissionId}/lead</c>.</summary>
public sealed record LeadRequest
{
    public required IReadOnlyDictionary<string, JsonElement> Lead { get; init; }
    public Consents? Consents { get; init; }
    public string? Session { get; init; }
    public string? Trap { get; init; }
}

/// <param name="SubmissionId">The submission that has a lead now.</param>
/// <param name="ReportUrl">Address of the personal report.</param>
/// <param name="ResultView">The result anew: whole, where a gate kept a part back, and in words that know the visitor.</param>
public sealed record LeadResponse(string SubmissionId, string? ReportUrl, ResultView? ResultView);

/// <summary>What happened in the player: <c>POST …/events</c>.</summary>
public sealed record EventRequest
{
    public required EventKind Kind { get; init; }
    public required int Version { get; init; }
    /// <summary>Token of the first event's answer; absent on the first event.</summary>
    public string? Session { get; init; }
    /// <summary>Id of the step that was reached; for <c>step</c> only.</summary>
    public string? Step { get; init; }
    public PageVisit? Page { get; init; }
}

public enum EventKind { View, Start, Step, Complete }

/// <param name="Session">Signed token; goes with later events and with the submission.</param>
public sealed record EventResponse(string Session);

/// <summary>RFC 9457 problem details with the list of what to mend.</summary>
public sealed record ProblemResponse(string Title, int Status, string? Detail, IReadOnlyList<Problem>? Errors);
