using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Features.Shared.Result;
using LeadMagnets.Web.Features.Shared.Unfinished;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>
/// <c>/m/{key}</c>: the magnet as a page of its own. A plain form that needs no script; where script runs, the player takes its place.
/// Without cookies there is nothing for a forged form to abuse, so antiforgery is off.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed partial class HostedModel(PublishedMagnets magnets, Sessions sessions, TestLinks tests, HostedStates states, HostedHeads heads, AddressPressure pressure, SubmissionAcceptance acceptance, LeadAcceptance leads, KeptRuns kept, PartialAcceptance partials, ContinuationAcceptance continuations, TimeProvider clock) : PageModel
{
    public PublishedMagnet Magnet { get; private set; } = null!;
    public CompiledDefinition Compiled { get; private set; } = null!;
    public Definition Definition => Compiled.Definition;
    /// <summary>For views, when it is settled where the visitor is.</summary>
    public HostedWay Way => field ??= new(Compiled, State);
    public IReadOnlyDictionary<string, string> Texts { get; private set; } = null!;
    public HostedState State { get; private set; } = null!;
    public string StateField => states.Write(State);
    public IReadOnlyList<Problem> Problems { get; private set; } = [];
    public string? Notice { get; private set; }
    public ResultView? Result { get; private set; }
    public string? ReportUrl { get; private set; }
    public string? ShareUrl { get; private set; }
    private PublishedVersion version = null!;

    /// <summary>Name of the buttons that choose a language.</summary>
    private const string Language = "language";

    /// <summary>A form was posted: stay with the form, whoever has no script would lose their place.</summary>
    public bool FormOnly { get; private set; }
    public string Direction => PublicTexts.Direction(Definition.Locale);
    public string? TestToken { get; private set; }
    public HostedLanguages Languages { get; private set; } = null!;

    /// <summary>What stands between the tags of the head.</summary>
    public HostedHead Head { get; private set; } = null!;
    /// <summary>Where the form goes: to the page where it stands, in the frame where it stands.</summary>
    public string Action => Head.IsFrame ? $"/m/{Magnet.Name}?frame=1{(Head.Theme is { } theme ? $"&theme={theme}" : "")}" : $"/m/{Magnet.Name}";

    /// <summary>The page may be framed: by the admin's preview, and by sites that allow no scripts.</summary>
    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context) => heads.Close(HttpContext, null);

    public async Task<IActionResult> OnGetAsync(string key, string? test, [FromQuery(Name = "continue")] string? token, CancellationToken ct)
    {
        if (token is not null && await Resume(key, token, ct)) return Page();
        if (!await Find(key, null, ct)) return Closed();
        if (key != Magnet.Name && key != Magnet.Key) return Moved();
        TestToken = tests.Opens(test, Magnet.MagnetId) ? test : null;
        State = Start(Magnet.CurrentVersion!.Value, TestToken is not null);
        State = State with { Answers = Prefill.Answers(Definition, Parameter), Lead = Prefill.Lead(Definition.LeadForm, Parameter) };
        if (token is not null) Notice = Texts["laterGone"];
        if (Definition.Intro is null) State = State with { At = HostedRun.Next(Compiled, State) ?? HostedState.LeadForm };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        FormOnly = true;
        // Not bound: a field of the form that is called "key" would win, and a form that cannot be read would leave it empty.
        var key = (string)RouteData.Values["key"]!;
        if (await magnets.Named(key, ct) is not { } magnet) return Closed();
        var state = states.Read(Request.Form["state"], magnet.MagnetId);
        if (!await Find(key, state is null ? null : (state.Version, state.Language), ct)) return Closed();
        if (state is null)
        {
            State = Start(Magnet.CurrentVersion!.Value, isTest: false);
            Notice = Texts["lost"];
            return Page();
        }
        State = state.Leaving ? state : HostedRun.With(state, Compiled, Request.Form);
        if (Request.Form[Language].FirstOrDefault() is { } wanted) return InAnother(wanted);
        if (State.Finished) return await Identify(ct);
        return Request.Form["go"].ToString() switch { "back" => Back(), "later" => Leave(), "stay" => Stay(), "save" => await Save(ct), _ => await Forward(ct) };
    }

    private PageResult Back()
    {
        State = State with { At = HostedRun.Previous(Compiled, State) };
        return Page();
    }

    private async Task<IActionResult> Forward(CancellationToken ct)
    {
        Problems = HostedRun.ProblemsHere(Compiled, State);
        if (Problems.Count > 0) return Page();
        if (HostedRun.Next(Compiled, State) is not { } next) return await Submit(ct);
        State = State with { At = next };
        await KeepUnfinished(ct);
        return Page();
    }

    private async Task<IActionResult> Submit(CancellationToken ct)
    {
        var request = new SubmissionRequest
        {
            SubmissionId = State.SubmissionId,
            Language = State.Language,
            Session = State.Session,
            Answers = State.Answers,
            Lead = AsksBefore ? State.Lead : null,
            Consents = AsksBefore ? new(State.ReportConsent, State.MarketingConsent) : null,
            Page = new(State.PageUrl, State.Referrer),
            Placement = State.Placement,
            Trap = Request.Form["website"],
        };
        var load = pressure.Note(HttpContext.Connection.RemoteIpAddress, Magnet.MagnetId);
        var visit = Visit.Of(HttpContext, sessions.Read(State.Session, Magnet.MagnetId), checkForRobots: true, load) with { Method = "hosted page", Proof = null };
        var answer = load == Pressure.TooMuch ? new AcceptanceAnswer.Busy() : await acceptance.Accept(Magnet, request, visit, ct);
        if (answer is AcceptanceAnswer.Accepted accepted) return Show(accepted);
        if (answer is AcceptanceAnswer.Invalid invalid)
        {
            Problems = invalid.Problems;
            State = State with { At = HostedRun.PlaceOf(Compiled, Problems) };
        }
        Notice = answer is AcceptanceAnswer.Invalid ? null : Texts["failed"];
        return Page();
    }

    /// <summary>The visitor says who they are when the result has been shown already.</summary>
    private async Task<IActionResult> Identify(CancellationToken ct)
    {
        // Once more: the result stands on no page but this one.
        await Submit(ct);
        Problems = HostedRun.ProblemsHere(Compiled, State);
        if (Result is null || ReportUrl is not null || Problems.Count > 0) return Page();
        var request = new LeadRequest { Lead = State.Lead, Consents = new(State.ReportConsent, State.MarketingConsent), Session = State.Session, Trap = Request.Form["website"] };
        var visit = Visit.Of(HttpContext, sessions.Read(State.Session, Magnet.MagnetId), checkForRobots: true) with { Method = "hosted page" };
        var answer = await leads.Accept(Magnet, State.SubmissionId, request, visit, ct);
        if (answer is AcceptanceAnswer.Accepted accepted) return Show(accepted);
        Problems = answer is AcceptanceAnswer.Invalid invalid ? invalid.Problems : [];
        Notice = answer is AcceptanceAnswer.Invalid ? null : Texts["failed"];
        return Page();
    }

    private PageResult Show(AcceptanceAnswer.Accepted accepted)
    {
        using var body = JsonDocument.Parse(accepted.Body);
        Result = StoredView.In(body.RootElement);
        ReportUrl = Address(body.RootElement, "reportUrl");
        ShareUrl = Address(body.RootElement, "shareUrl") ?? ShareUrl;
        if (AsksAfter) State = State with { At = HostedState.LeadForm, Finished = true, Skipped = false };
        return Page();
    }

    /// <summary>The lead form stands among the steps, and the visitor did not pass it.</summary>
    private bool AsksBefore => !State.Skipped && !State.Finished && Definition.LeadForm.Placement is not (LeadFormPlacement.AfterResult or LeadFormPlacement.None);

    /// <summary>The result is shown, and there is no lead yet.</summary>
    public bool AsksAfter => Result is not null && ReportUrl is null && Definition.LeadForm.Placement is not LeadFormPlacement.None;

    private string? Parameter(string name) => Request.Query[name].FirstOrDefault();

    private static string? Address(JsonElement answer, string name) => answer.TryGetProperty(name, out var url) ? url.GetString() : null;

    /// <param name="key">Name of the magnet in the address.</param>
    /// <param name="run">What a run was begun with; null: there is none yet.</param>
    /// <param name="ct">Ends the search.</param>
    private async Task<bool> Find(string key, (int Version, string? Language)? run, CancellationToken ct)
    {
        if (await magnets.Named(key, ct) is not { } magnet) return false;
        heads.Close(HttpContext, magnet);
        if ((run?.Version ?? magnet.CurrentVersion) is not { } number) return false;
        if (await magnets.Version(magnet, number, ct) is not { } found) return false;
        (Magnet, version) = (magnet, found);
        Languages = HostedLanguages.Of(found, Request);
        // A run stays in its language, whatever the browser would like.
        Speak(run is { } begun ? found.In(begun.Language).Language : Languages.Shown);
        return true;
    }

    private void Speak(string language)
    {
        Languages = Languages with { Shown = language };
        Compiled = version.In(language).Definition;
        Texts = PublicTexts.Of(Definition);
        Head = heads.Open(HttpContext, Magnet, Definition, Languages);
    }

    /// <summary>The page on which the visitor is, with what they have filled in so far: it was read in the language that they leave. What they agreed to stands there in other words, and is asked anew.</summary>
    private PageResult InAnother(string language)
    {
        Speak(version.In(language).Language);
        var boxes = Compiled.Questions.OfType<ConsentQuestion>().Select(box => box.Id).ToHashSet();
        State = State with
        {
            Language = Languages.Shown, ReportConsent = false, MarketingConsent = false, Skipped = false,
            Answers = State.Answers.Where(answer => !boxes.Contains(answer.Key)).ToDictionary(),
        };
        return Page();
    }

    private HostedState Start(int version, bool isTest) => new()
    {
        MagnetId = Magnet.MagnetId,
        Version = version,
        Language = Languages.Shown,
        Now = clock.GetUtcNow(),
        SubmissionId = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16)),
        Session = sessions.Start(Magnet.MagnetId, version, isTest),
        PageUrl = $"{Request.Scheme}://{Request.Host}{Request.Path}{WithoutToken(Request.Query)}",
        Placement = PlacementKey.Of(Request.Query["placement"]),
        Referrer = Request.Headers.Referer.ToString() is { Length: > 0 } referrer ? referrer : null,
    };

    /// <summary>Whoever has a link to continue has the answers: it stands in nothing that is kept.</summary>
    private static QueryString WithoutToken(IQueryCollection query) => QueryString.Create(query.Where(part => part.Key != "continue"));

    /// <summary>The address has a former ending. Nothing may keep that: another magnet may take it, or this one have it again.</summary>
    private RedirectResult Moved()
    {
        Response.Headers.CacheControl = "no-cache";
        return Redirect($"/m/{Magnet.Name}{Request.QueryString}");
    }

    private ViewResult Closed()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return new() { ViewName = "/Features/Embed/Hosted/_Closed.cshtml", StatusCode = StatusCodes.Status404NotFound };
    }

    public ResultModel ResultModel(ResultView result) => new(result, ReportTexts.Of(Definition.Locale), ReportUrl, Action, ShareUrl);

    /// <summary>The message beside a field, in the visitor's language.</summary>
    public string? ErrorOf(string path) => Problems.FirstOrDefault(problem => problem.Path == path) is { } problem ? new VisitorMessages(Way.Definition, State.Answers, State.Now).Of(problem) : null;

    /// <summary>The field in which a problem is mended, by the id of its first part and its name; null: the page has none.</summary>
    public (string Id, string Label)? FieldOf(string path)
    {
        if (Way.Definition.Questions.FirstOrDefault(question => path == "answers." + question.Id) is { } question) return (HostedQuestion.IdOf(question), question.Title);
        var field = Way.Definition.LeadForm.Fields.FirstOrDefault(field => !field.Hidden && path == (field.Kind is LeadFieldKind.Consent ? "consents.report" : "lead." + field.Id));
        return field is null ? null : (HostedFields.IdOf(field), field.Label);
    }
}
