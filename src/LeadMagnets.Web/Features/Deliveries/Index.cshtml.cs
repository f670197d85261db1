using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries;

/// <summary>Everything owed to the outside, and how it went: mails, webhooks, reports.</summary>
public sealed class IndexModel(IMediator mediator, DeliveryReplay replay, CurrentMember me) : PageModel
{
    public const int PageSize = 50;

    /// <summary><c>waiting</c>, <c>failed</c> (parked or dead) or <c>done</c>; empty: all.</summary>
    [BindProperty(SupportsGet = true)] public string? Show { get; set; }
    [BindProperty(SupportsGet = true)] public DeliveryKind? Kind { get; set; }

    public Result Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct, [FromQuery(Name = "page")] int page = 1) =>
        Found = await mediator.Send(new Query(Show, Kind, Math.Max(1, page)), ct);

    public async Task<IActionResult> OnPostReplayAllAsync(CancellationToken ct)
    {
        var count = await replay.AllFailed(me.WorkspaceId, ct);
        this.Say(count == 1 ? "One delivery is on its way again." : $"{count} deliveries are on their way again.");
        return Redirect("/deliveries");
    }

    public string Href(string? show, int page = 1)
    {
        var query = new Dictionary<string, string?>();
        if (!string.IsNullOrEmpty(show)) query["show"] = show;
        if (Kind is { } kind) query["kind"] = kind.ToString();
        if (page > 1) query["page"] = $"{page}";
        return "/deliveries" + QueryString.Create(query);
    }

    public sealed record Query(string? Show, DeliveryKind? Kind, int Page) : IRequest<Result>;

    public sealed record Row(Guid Id, DeliveryKind Kind, string Label, string? EventType, DeliveryStatus Status, int Attempt, DateTimeOffset CreatedAt, DateTimeOffset NextAt, string? LastResult, Guid? LeadId, string? Lead);

    public sealed record Result(IReadOnlyList<Row> Rows, int Total, int Page, int All, int Waiting, int Failed, int Done)
    {
        public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
    }

    public sealed class QueryHandler(AppDb db) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query query, CancellationToken ct)
        {
            var ofKind = query.Kind is { } kind ? db.Own<Delivery>().Where(d => d.Kind == kind) : db.Own<Delivery>();
            var failed = ofKind.Where(d => d.Status == DeliveryStatus.Dead || d.Status == DeliveryStatus.Parked);
            var done = ofKind.Where(d => d.Status == DeliveryStatus.Done);
            var waiting = ofKind.Where(d => d.Status != DeliveryStatus.Dead && d.Status != DeliveryStatus.Parked && d.Status != DeliveryStatus.Done);
            var shown = query.Show switch { "failed" => failed, "done" => done, "waiting" => waiting, _ => ofKind };
            var total = await shown.CountAsync(ct);
            var page = Math.Min(query.Page, Math.Max(1, (total + PageSize - 1) / PageSize));
            var rows = await shown.OrderByDescending(d => d.CreatedAt).ThenByDescending(d => d.Id).Skip((page - 1) * PageSize).Take(PageSize)
                .Select(d => new Row(d.Id, d.Kind, d.Label, d.EventType, d.Status, d.Attempt, d.CreatedAt, d.NextAt, d.LastResult, d.LeadId,
                    db.Leads.Where(l => l.Id == d.LeadId).Select(l => l.Name ?? l.Email).FirstOrDefault()))
                .ToListAsync(ct);
            return new(rows, total, page, await ofKind.CountAsync(ct), await waiting.CountAsync(ct), await failed.CountAsync(ct), await done.CountAsync(ct));
        }
    }
}
