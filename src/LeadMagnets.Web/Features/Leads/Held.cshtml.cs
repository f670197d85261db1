using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Html;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>Submissions that a program may have sent, fifty a page: those that wait for a person, and those that were rejected within a month.</summary>
public sealed class HeldModel(IMediator mediator, SubmissionReview review, CurrentMember me) : PageModel
{
    public const int PageSize = 50;

    /// <summary><c>rejected</c>, or those that wait.</summary>
    [BindProperty(SupportsGet = true)] public string? Show { get; set; }

    public bool Rejected => Show == "rejected";
    public Result Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct, [FromQuery(Name = "page")] int page = 1) =>
        Found = await mediator.Send(new Query(Rejected ? ReviewState.Rejected : ReviewState.Held, Math.Max(1, page)), ct);

    public string Href(int page = 1) => "/held" + QueryString.Create(new Dictionary<string, string?>
    {
        ["show"] = Rejected ? "rejected" : null, ["page"] = page > 1 ? $"{page}" : null,
    }.Where(p => p.Value is not null)!);

    public async Task<IActionResult> OnPostReleaseAsync(Guid[] ids, CancellationToken ct)
    {
        var count = await review.Release(me.Scope, ids, me.Id, ct);
        return Done(count, ids.Length, $"{Words.Count(count, "submission is", "submissions are")} released: lead, route and messages go their way.");
    }

    public async Task<IActionResult> OnPostRejectAsync(Guid[] ids, CancellationToken ct)
    {
        var count = await review.Reject(me.Scope, ids, me.Id, ct);
        return Done(count, ids.Length, $"{Words.Count(count, "submission is", "submissions are")} rejected. Until they are erased in 30 days you can still release them.");
    }

    public async Task<IActionResult> OnPostRejectAllAsync(CancellationToken ct)
    {
        var count = await review.RejectAll(me.Scope, me.Id, ct);
        return Done(count, count, $"{Words.Count(count, "submission is", "submissions are")} rejected. Until they are erased in 30 days you can still release them.");
    }

    private RedirectResult Done(int count, int asked, string said)
    {
        this.Say(asked == 0 ? "Nothing was chosen: tick the submissions first." : count == 0 ? "Somebody has decided about that meanwhile." : said);
        return Redirect(Href());
    }

    public sealed record Query(ReviewState State, int Page) : IRequest<Result>;

    public sealed record Row(Guid Id, string Who, string? Address, string Magnet, string? ResultLabel, IReadOnlyList<string> Reasons, int Points, DateTimeOffset At);

    public sealed record Result(IReadOnlyList<Row> Rows, int Waiting, int Rejected, int Total, int Page)
    {
        public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
        public int First => Total == 0 ? 0 : ((Page - 1) * PageSize) + 1;
        public int Last => Math.Min(Total, Page * PageSize);
    }

    public sealed class QueryHandler(AppDb db) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query query, CancellationToken ct)
        {
            var waiting = await db.Own<Submission>().CountAsync(s => s.Review == ReviewState.Held, ct);
            var rejected = await db.Own<Submission>().CountAsync(s => s.Review == ReviewState.Rejected, ct);
            var total = query.State is ReviewState.Held ? waiting : rejected;
            var page = Math.Min(query.Page, Math.Max(1, (total + PageSize - 1) / PageSize));
            var rows = await db.Own<Submission>().AsNoTracking().Where(s => s.Review == query.State)
                .OrderByDescending(s => s.CreatedAt).ThenBy(s => s.Id).Skip((page - 1) * PageSize).Take(PageSize)
                .Select(s => new { s.Id, s.LeadJson, s.ResultLabel, s.SuspicionReasons, s.Suspicion, s.CreatedAt, Magnet = db.Magnets.Where(m => m.Id == s.MagnetId).Select(m => m.Title).First() })
                .ToListAsync(ct);
            return new([.. rows.Select(s => Read(s.Id, s.LeadJson, s.Magnet, s.ResultLabel, s.SuspicionReasons, s.Suspicion, s.CreatedAt))], waiting, rejected, total, page);
        }

        private static Row Read(Guid id, string leadJson, string magnet, string? label, string? reasons, int points, DateTimeOffset at)
        {
            var (name, address) = HeldPerson.Of(leadJson);
            return new(id, name ?? address ?? "Nobody left an address", name is null ? null : address, magnet, label, reasons?.Split("; ") ?? [], points, at);
        }
    }
}
