using LeadMagnets.Domain.Answers;
using LeadMagnets.Web.Features.Shared.Acceptance;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>Runs that end before their end: kept by the magnet's policy, or left with a link to continue them.</summary>
public sealed partial class HostedModel
{
    /// <summary>The address to which the link goes, as it was typed.</summary>
    public string? LaterEmail { get; private set; }

    /// <summary>What is wrong with that address, in the visitor's language.</summary>
    public string? LaterError { get; private set; }

    /// <summary>The link is on its way.</summary>
    public string? LaterSent { get; private set; }

    /// <summary>Whether a run of some length can be continued later: from the second place on.</summary>
    public bool MayLeave => Definition.SaveAndContinue && Result is null && State.At != HostedState.Intro && !HostedRun.IsFirst(Compiled, State);

    private async Task<bool> Resume(string key, string token, CancellationToken ct)
    {
        if (await magnets.Named(key, ct) is not { CurrentVersion: not null } magnet || await kept.Find(magnet, token, ct) is not { } found || !await Find(key, (found.Version, found.Run.Language), ct)) return false;
        var run = found.Run;
        var state = Start(found.Version, found.IsTest);
        State = state with
        {
            SubmissionId = run.SubmissionId,
            Answers = run.Answers ?? state.Answers,
            Lead = run.Lead ?? state.Lead,
            ReportConsent = run.Consents?.Report ?? false,
            MarketingConsent = run.Consents?.Marketing ?? false,
            Skipped = run.Skipped ?? false,
        };
        State = State with { At = HostedRun.Place(Compiled, State, run.At) };
        Notice = Texts["laterBack"];
        return true;
    }

    private PageResult Leave()
    {
        LaterEmail = Email;
        State = State with { Leaving = true };
        return Page();
    }

    private PageResult Stay()
    {
        State = State with { Leaving = false };
        return Page();
    }

    private async Task<IActionResult> Save(CancellationToken ct)
    {
        LaterEmail = Request.Form["later.email"].ToString().Trim();
        var request = new ContinuationRequest
        {
            Email = LaterEmail, Run = Run, Session = State.Session, Version = State.Version, Trap = Request.Form["website"],
        };
        var load = pressure.Note(HttpContext.Connection.RemoteIpAddress, Magnet.MagnetId);
        var answer = load == Pressure.TooMuch ? new AcceptanceAnswer.Busy() : await continuations.Accept(Magnet, request, VisitHere(load), ct);
        if (answer is AcceptanceAnswer.Invalid) LaterError = Texts["errorEmail"];
        else if (answer is not null) Notice = Texts["failed"];
        else LaterSent = string.Format(System.Globalization.CultureInfo.InvariantCulture, Texts["laterSent"], LaterEmail);
        State = State with { Leaving = LaterSent is null };
        return Page();
    }

    /// <summary>Never in the visitor's way: what could not be kept is kept with the next step.</summary>
    private async Task KeepUnfinished(CancellationToken ct)
    {
        if (!Definition.LeadForm.Partials || State.Skipped || !HostedRun.IsBehindLeadForm(Compiled, State) || pressure.IsTooMuch(HttpContext.Connection.RemoteIpAddress, Magnet.MagnetId)) return;
        var request = new PartialRequest
        {
            Sequence = clock.GetUtcNow().ToUnixTimeMilliseconds(), Version = State.Version, Language = State.Language, Session = State.Session, Step = State.At, Answers = State.Answers, Lead = State.Lead,
            Consents = new(State.ReportConsent, State.MarketingConsent), Page = new(State.PageUrl, State.Referrer), Placement = State.Placement, Trap = Request.Form["website"],
        };
        await partials.Accept(Magnet, State.SubmissionId, request, VisitHere(Pressure.Usual), ct);
    }

    private KeptRun Run => new()
    {
        SubmissionId = State.SubmissionId,
        Language = State.Language,
        At = State.At switch { HostedState.Intro => null, HostedState.LeadForm => "lead", var step => step },
        Answers = State.Answers,
        Lead = State.Lead,
        Consents = new(State.ReportConsent, State.MarketingConsent),
        Skipped = State.Skipped ? true : null,
    };

    private string? Email => Definition.LeadForm.Fields.FirstOrDefault(one => one.Kind is Domain.Definitions.LeadFieldKind.Email) is { } asked
        && State.Lead.TryGetValue(asked.Id, out var value) ? value.ToString() : null;

    private Visit VisitHere(Pressure load) =>
        Visit.Of(HttpContext, sessions.Read(State.Session, Magnet.MagnetId), checkForRobots: true, load) with { Method = "hosted page", Proof = null };
}
