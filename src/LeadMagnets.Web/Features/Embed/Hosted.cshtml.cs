using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Features.Shared.Result;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// <c>/m/{key}</c>: the magnet as a page of its own. A plain form that needs no script; where script runs, the player takes its place.
/// Without cookies there is nothing for a forged form to abuse, so antiforgery is off.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class HostedModel(PublishedMagnets magnets, Sessions sessions, TestLinks tests, HostedStates states, AddressPressure pressure, SubmissionAcceptance acceptance, LeadAcceptance leads, TimeProvider clock) : PageModel
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
    /// <summary>A form was posted: stay with the form, whoever has no script would lose their place.</summary>
    public bool FormOnly { get; private set; }
    public string Direction => PublicTexts.Direction(Definition.Locale);
    public string? TestToken { get; private set; }

    /// <summary>The page may be framed: by the admin's preview, and by sites that allow no scripts.</summary>
    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context) =>
        Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

    public async Task<IActionResult> OnGetAsync(string key, string? test, CancellationToken ct)
    {
        if (!await Find(key, null, ct)) return Closed();
        TestToken = tests.Opens(test, Magnet.MagnetId) ? test : null;
        State = Start(Magnet.CurrentVersion!.Value, TestToken is not null);
        State = State with { Answers = Prefill.Answers(Definition, Parameter), Lead = Prefill.Lead(Definition.LeadForm, Parameter) };
        if (Definition.Intro is null) State = State with { At = HostedRun.Next(Compiled, State) ?? HostedState.LeadForm };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        FormOnly = true;
        // Not bound: a field of the form that is called "key" would win, and a form that cannot be read would leave it empty.
        var key = (string)RouteData.Values["key"]!;
        if (await magnets.Find(key, ct) is not { } magnet) return Closed();
        var state = states.Read(Request.Form["state"], magnet.MagnetId);
        if (!await Find(key, state?.Version, ct)) return Closed();
        if (state is null)
        {
            State = Start(Magnet.CurrentVersion!.Value, isTest: false);
            Notice = Texts["failed"];
            return Page();
        }
        State = HostedRun.With(state, Compiled, Request.Form);
        if (State.Finished) return await Identify(ct);
        return Request.Form["go"] == "back" ? Back() : await Forward(ct);
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
        return Page();
    }

    private async Task<IActionResult> Submit(CancellationToken ct)
    {
        var request = new SubmissionRequest
        {
            SubmissionId = State.SubmissionId,
            Session = State.Session,
            Answers = State.Answers,
            Lead = AsksBefore ? State.Lead : null,
            Consents = AsksBefore ? new(State.ReportConsent, State.MarketingConsent) : null,
            Page = new(State.PageUrl, State.Referrer),
            Trap = Request.Form["website"],
        };
        var load = pressure.Note(HttpContext.Connection.RemoteIpAddress, Magnet.MagnetId);
        var visit = Visit.Of(HttpContext, sessions.Read(State.Session, Magnet.MagnetId), checkForRobots: true, load) with { Method = "hosted page" };
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
        ReportUrl = body.RootElement.TryGetProperty("reportUrl", out var url) ? url.GetString() : null;
        if (AsksAfter) State = State with { At = HostedState.LeadForm, Finished = true, Skipped = false };
        return Page();
    }

    /// <summary>The lead form stands among the steps, and the visitor did not pass it.</summary>
    private bool AsksBefore => !State.Skipped && !State.Finished && Definition.LeadForm.Placement is not (LeadFormPlacement.AfterResult or LeadFormPlacement.None);

    /// <summary>The result is shown, and there is no lead yet.</summary>
    public bool AsksAfter => Result is not null && ReportUrl is null && Definition.LeadForm.Placement is not LeadFormPlacement.None;

    private string? Parameter(string name) => Request.Query[name].FirstOrDefault();

    private async Task<bool> Find(string key, int? version, CancellationToken ct)
    {
        if (await magnets.Find(key, ct) is not { } magnet || (version ?? magnet.CurrentVersion) is not { } number) return false;
        if (await magnets.Version(magnet, number, ct) is not { } found) return false;
        (Magnet, Compiled, Texts) = (magnet, found.Definition, PublicTexts.For(found.Definition.Definition.Locale));
        // A frame would be the way round the list of websites.
        if (magnet.AllowedOrigins.Count > 0) Response.Headers.ContentSecurityPolicy += $"; frame-ancestors 'self' {string.Join(' ', magnet.AllowedOrigins)}";
        return true;
    }

    private HostedState Start(int version, bool isTest) => new()
    {
        MagnetId = Magnet.MagnetId,
        Version = version,
        Now = clock.GetUtcNow(),
        SubmissionId = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16)),
        Session = sessions.Start(Magnet.MagnetId, version, isTest),
        PageUrl = $"{Request.Scheme}://{Request.Host}{Request.Path}{Request.QueryString}",
        Referrer = Request.Headers.Referer.ToString() is { Length: > 0 } referrer ? referrer : null,
    };

    private ViewResult Closed()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return new() { ViewName = "/Features/Embed/_Closed.cshtml", StatusCode = StatusCodes.Status404NotFound };
    }

    public ResultModel ResultModel(ResultView result) => new(result, ReportTexts.Of(Definition.Locale), ReportUrl, $"/m/{Magnet.Key}");

    /// <summary>The message beside a field, in the visitor's language.</summary>
    public string? ErrorOf(string path) => Problems.FirstOrDefault(problem => problem.Path == path) is { } problem ? new HostedMessages(this).Of(problem) : null;
}
