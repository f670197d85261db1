using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.PageChecks.Findings;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Html;
using LeadMagnets.Web.Features.Shared.Magnets;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>One check: how far it is, then what it found.</summary>
public sealed class DetailsModel(IMediator mediator, PublicAddress address) : PageModel
{
    public Result Check { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new Query(id), ct) is not { } found) return NotFound();
        Check = found;
        return Page();
    }

    /// <summary>The same page once more.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new Query(id), ct) is not { } found) return NotFound();
        var outcome = await mediator.Send(new StartCheck.Command(found.Url, found.MagnetId, address.Base), ct);
        if (outcome.IsUnknownMagnet) return NotFound();
        if (outcome.Problem is { } problem) this.Complain(problem);
        return Redirect($"/page-checks/{outcome.Id ?? id}");
    }

    public sealed record Query(Guid Id) : IRequest<Result?>;

    public sealed record Result(Guid Id, string Url, Guid? MagnetId, string? MagnetTitle, PageCheckState State, DateTimeOffset CreatedAt, PageVerdict? Verdict, string? Failure, PageReport? Report, bool HasWide, bool HasPhone,
        string? AskedBy, DateTimeOffset? StartedAt, TimeSpan? Took)
    {
        public bool IsUnderWay => State is PageCheckState.Queued or PageCheckState.Loading;

        public string Summary => (Report!.Count(PageVerdict.Problem), Report.Count(PageVerdict.Attention)) switch
        {
            (0, 0) => "The magnet works on this page.",
            (0, var look) => $"It works; {Words.Count(look, "thing is", "things are")} worth a look.",
            (var bad, 0) => $"{Words.Count(bad, "problem")} to mend.",
            var (bad, look) => $"{Words.Count(bad, "problem")} to mend, {Words.Count(look, "thing")} worth a look.",
        };
    }

    public sealed class Handler(AppDb db, CheckPictures pictures, TimeProvider clock) : IRequestHandler<Query, Result?>
    {
        public async Task<Result?> Handle(Query query, CancellationToken ct)
        {
            if (await db.PageChecks.AsNoTracking().SingleOrDefaultAsync(c => c.Id == query.Id, ct) is not { } check) return null;
            var title = check.MagnetId is { } magnet ? await db.Magnets.TitleOf(magnet, ct) : null;
            var forsaken = check.FinishedAt is null && check.GivenUpAt <= clock.GetUtcNow();
            var report = PageReport.Read(check.ReportJson);
            return new(check.Id, check.Url, title is null ? null : check.MagnetId, title, forsaken ? PageCheckState.Failed : check.State, check.CreatedAt, check.Verdict,
                forsaken ? CheckRows.Interrupted : check.Failure, report, Has(CheckPictures.Wide), Has(CheckPictures.Phone),
                check.By is { } member ? await db.Members.Where(m => m.Id == member).Select(m => m.Name).SingleOrDefaultAsync(ct) : null, check.StartedAt, forsaken ? null : check.FinishedAt - check.StartedAt);

            bool Has(string name) => check.State is PageCheckState.Done && System.IO.File.Exists(pictures.PathOf(check.Id, name));
        }
    }
}
