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
    /// <summary>The language in which the visitor read it, one of the version's; absent or unknown: the magnet's own.</summary>
    public string? Language { get; init; }
    /// <summary>Signed token from the first event; a missing one only raises suspicion.</summary>
    public string? Session { get; init; }
    /// <summary>By question id: option id (text or number), list of option ids, number, text or yes/no.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Answers { get; init; }
    /// <summary>By lead field id.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Lead { get; init; }
    public Consents? Consents { get; init; }
    public PageVisit? Page { get; init; }
    /// <summary>How the visitor came to the website: the first time and the last time. Where storage is not allowed, what the page at hand knows.</summary>
    public Touches? Touches { get; init; }
    /// <summary>Name that the snippet gives to its place, such as <c>pricing-page</c>.</summary>
    public string? Placement { get; init; }
    /// <summary>What the visitor said to measuring on the website; absent: the website does not ask.</summary>
    public TrackingConsent? Consent { get; init; }
    /// <summary>The browser asks for Global Privacy Control.</summary>
    public bool? Gpc { get; init; }
    /// <summary>What the player showed; compared with the server's result and never used.</summary>
    public Preview? Preview { get; init; }
    /// <summary>What a field that no person sees was filled with; anything but nothing raises suspicion.</summary>
    public string? Trap { get; init; }
    /// <summary>Solved challenge as ALTCHA sends it: Base64 of the JSON <c>{algorithm, challenge, number, salt, signature}</c>; a missing one only raises suspicion.</summary>
    public string? Proof { get; init; }
}

/// <param name="Report">Agrees to receive the report; meets a lead field of kind <c>consent</c>.</param>
/// <param name="Marketing">Agrees to marketing; never required.</param>
public sealed record Consents(bool Report = false, bool Marketing = false);

/// <param name="Url">Address of the page that shows the magnet.</param>
/// <param name="Referrer">Where the visitor came from.</param>
public sealed record PageVisit(string? Url = null, string? Referrer = null);

/// <param name="First">The touch that first brought the visitor.</param>
/// <param name="Last">The latest touch that brought the visitor back; absent where it is the first one.</param>
public sealed record Touches(Touch? First = null, Touch? Last = null);

/// <summary>One arrival on the website. All of it is text of the visitor's browser: cut and cleaned by whoever stores it.</summary>
public sealed record Touch
{
    /// <summary>When, in UTC, as <c>2026-11-22T15:04:05.678Z</c>.</summary>
    public string? At { get; init; }
    /// <summary><c>utm_source</c>.</summary>
    public string? Source { get; init; }
    /// <summary><c>utm_medium</c>.</summary>
    public string? Medium { get; init; }
    /// <summary><c>utm_campaign</c>.</summary>
    public string? Campaign { get; init; }
    /// <summary><c>utm_term</c>.</summary>
    public string? Term { get; init; }
    /// <summary><c>utm_content</c>.</summary>
    public string? Content { get; init; }
    /// <summary>Ids of paid clicks by parameter: <c>gclid</c>, <c>gbraid</c>, <c>wbraid</c>, <c>fbclid</c>, <c>msclkid</c>, <c>ttclid</c>, <c>li_fat_id</c>, <c>twclid</c>.</summary>
    public IReadOnlyDictionary<string, string>? ClickIds { get; init; }
    /// <summary>The page of another website that linked here.</summary>
    public string? Referrer { get; init; }
    /// <summary>The page on which the visitor arrived, without query and fragment.</summary>
    public string? Landing { get; init; }
}

public enum TrackingConsent { Granted, Denied, Wait }

/// <param name="Outputs">Numbers by variable id.</param>
public sealed record Preview(IReadOnlyDictionary<string, JsonElement>? Outputs = null);

/// <summary>The answer to a submission; the same id again yields it to the letter.</summary>
/// <param name="SubmissionId">The client's id.</param>
/// <param name="Result">Scores and outputs as data.</param>
/// <param name="ResultView">The result as blocks to be shown.</param>
/// <param name="ReportUrl">Address of the personal report; absent while the lead is still unknown.</param>
/// <param name="ShareUrl">Address of a page with the outcome alone, to be shown around; absent where the magnet does not offer it.</param>
public sealed record SubmissionResponse(string SubmissionId, Result Result, ResultView ResultView, string? ReportUrl, string? ShareUrl = null);

/// <summary>The lead that follows a result whose gate stands behind it: <c>POST …/submissions/{submissionId}/lead</c>.</summary>
public sealed record LeadRequest
{
    public required IReadOnlyDictionary<string, JsonElement> Lead { get; init; }
    public Consents? Consents { get; init; }
    public string? Session { get; init; }
    public string? Trap { get; init; }
}

/// <summary>
/// What there is of a run that is not finished, its lead form passed: <c>PUT …/partials/{submissionId}</c>. Answers that do not fit are left out one by
/// one; the lead is read as that of a submission.
/// </summary>
public sealed record PartialRequest
{
    /// <summary>Grows from call to call; an earlier state that arrives late changes nothing.</summary>
    public required long Sequence { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Version"/>
    public int? Version { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Language"/>
    public string? Language { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Session"/>
    public string? Session { get; init; }
    /// <summary>Id of the step that is open.</summary>
    public string? Step { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Answers"/>
    public IReadOnlyDictionary<string, JsonElement>? Answers { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Lead"/>
    public required IReadOnlyDictionary<string, JsonElement> Lead { get; init; }
    public Consents? Consents { get; init; }
    public PageVisit? Page { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Touches"/>
    public Touches? Touches { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Placement"/>
    public string? Placement { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Consent"/>
    public TrackingConsent? Consent { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Gpc"/>
    public bool? Gpc { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Trap"/>
    public string? Trap { get; init; }
    /// <summary>As with a submission, once per run: a proof of its own, since the submission needs another.</summary>
    public string? Proof { get; init; }
}

/// <summary>A run as it stands, to be continued from any device: kept by <c>POST …/continuations</c>, read by its link's token.</summary>
public sealed record KeptRun
{
    public required string SubmissionId { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Language"/>
    public string? Language { get; init; }
    /// <summary>Where the visitor is: a step's id, <c>lead</c> or <c>review</c>; absent: on the first page.</summary>
    public string? At { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Answers"/>
    public IReadOnlyDictionary<string, JsonElement>? Answers { get; init; }
    /// <summary>Lead fields so far, by id, as they were typed.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Lead { get; init; }
    public Consents? Consents { get; init; }
    /// <summary>The lead form was passed without an answer.</summary>
    public bool? Skipped { get; init; }
}

/// <summary>Asks for a link by e-mail that continues the run: <c>POST …/continuations</c>.</summary>
public sealed record ContinuationRequest
{
    /// <summary>Where the link goes. It is used for that mail alone: no lead comes of it.</summary>
    public required string Email { get; init; }
    public required KeptRun Run { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Version"/>
    public int? Version { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Session"/>
    public string? Session { get; init; }
    /// <summary>The page that shows the magnet: the link leads back there where it is one of the magnet's listed websites.</summary>
    public PageVisit? Page { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Trap"/>
    public string? Trap { get; init; }
    /// <inheritdoc cref="PartialRequest.Proof"/>
    public string? Proof { get; init; }
}

/// <summary>The same whether or not a limit on mail holds the link back.</summary>
/// <param name="Days">How long the link will work.</param>
public sealed record ContinuationAccepted(int Days);

/// <summary>A kept run: <c>GET …/continuations/{token}</c>.</summary>
/// <param name="Run">As it was kept last.</param>
/// <param name="Session">A session of the version on which the run was begun.</param>
/// <param name="Definition">That version's public face where it is no longer the current one.</param>
public sealed record ContinuationResponse(KeptRun Run, string Session, System.Text.Json.Nodes.JsonNode? Definition);

/// <param name="SubmissionId">The submission that has a lead now.</param>
/// <param name="ReportUrl">Address of the personal report.</param>
/// <param name="ResultView">The result anew: whole, where a gate kept a part back, and in words that know the visitor.</param>
/// <param name="ShareUrl">Address of a page with the outcome alone, where the gate kept back the button that shares it; absent where the magnet does not offer it.</param>
public sealed record LeadResponse(string SubmissionId, string? ReportUrl, ResultView? ResultView, string? ShareUrl = null);

/// <summary>What happened in the player, in its order: <c>POST …/events</c>. A single event may come without this cover.</summary>
public sealed record EventBatch
{
    /// <summary>50 at most.</summary>
    public required IReadOnlyList<EventRequest> Events { get; init; }
    /// <summary>Token of the first answer; absent on the first call.</summary>
    public string? Session { get; init; }
}

/// <summary>One thing that happened in the player.</summary>
public sealed record EventRequest
{
    public required EventKind Kind { get; init; }
    public required int Version { get; init; }
    /// <summary>For an event without a batch: token of the first event's answer; absent on the first event.</summary>
    public string? Session { get; init; }
    /// <summary>Id of the step that was reached (<c>step</c>, <c>back</c>) or in which something is to be mended (<c>error</c>); <c>lead</c> for the lead form.</summary>
    public string? Step { get; init; }
    /// <summary>With <c>view</c> only, as are the four that follow.</summary>
    public PageVisit? Page { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Touches"/>
    public Touches? Touches { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Placement"/>
    public string? Placement { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Consent"/>
    public TrackingConsent? Consent { get; init; }
    /// <inheritdoc cref="SubmissionRequest.Gpc"/>
    public bool? Gpc { get; init; }
}

/// <summary>
/// <c>gate</c>: the lead form is shown. <c>lead</c>: an accepted submission has a lead. <c>report</c>: the visitor opened the report or its PDF
/// from the result.
/// </summary>
public enum EventKind { View, Start, Step, Back, Error, Gate, Lead, Complete, Report }

/// <param name="Session">Signed token; goes with later events and with the submission.</param>
public sealed record EventResponse(string Session);

/// <summary>Asks for a proof of work to search: <c>POST …/challenge</c>.</summary>
public sealed record ChallengeRequest
{
    /// <summary>Token of the first event's answer; absent: a session is started.</summary>
    public string? Session { get; init; }
}

/// <summary>A challenge in ALTCHA's form: find the number whose digits behind the salt have this SHA-256.</summary>
/// <param name="Algorithm"><c>SHA-256</c>.</param>
/// <param name="Challenge">The hash to find, in hex.</param>
/// <param name="Maxnumber">The largest number that it can be.</param>
/// <param name="Salt">Text before the number's digits.</param>
/// <param name="Signature">Goes back with the number.</param>
/// <param name="Session">The session for which it counts.</param>
/// <param name="Seconds">How long it counts.</param>
public sealed record ChallengeResponse(string Algorithm, string Challenge, int Maxnumber, string Salt, string Signature, string Session, int Seconds);

/// <summary>RFC 9457 problem details with the list of what to mend.</summary>
public sealed record ProblemResponse(string Title, int Status, string? Detail, IReadOnlyList<Problem>? Errors);
