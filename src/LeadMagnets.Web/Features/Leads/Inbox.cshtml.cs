using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>New leads that wait for a person, hottest first: mine, or everybody's.</summary>
public sealed class InboxModel(IMediator mediator) : PageModel
{
    public const int Most = 100;

    /// <summary><c>all</c> for everybody's leads.</summary>
    [BindProperty(SupportsGet = true)] public string? Who { get; set; }

    public bool All => Who == "all";
    public Result Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Found = await mediator.Send(new Query(All), ct);

    public sealed record Query(bool All) : IRequest<Result>;

    public sealed record Row(
        Guid Id, string Email, string? Name, string? Company, string Grade, int Score, Destination Destination,
        string? Owner, string? Magnet, string? ResultLabel, DateTimeOffset At, long Version);

    public sealed record Result(IReadOnlyList<Row> Rows, int Mine, int Everybody, bool AnyLead);

    public sealed class QueryHandler(AppDb db, CurrentMember me) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query query, CancellationToken ct)
        {
            var id = me.Id;
            var waiting = db.Own<Lead>().Where(l => !l.IsTest && l.Status == LeadStatus.New && l.Destination != Destination.Nurture);
            var mine = waiting.Where(l => l.OwnerId == id);
            var rows = await (query.All ? waiting : mine)
                .OrderByDescending(l => l.Score).ThenByDescending(l => l.LastSubmissionAt).ThenBy(l => l.Id).Take(Most)
                .Select(l => new Row(l.Id, l.Email, l.Name, l.Company, l.Grade, l.Score, l.Destination,
                    db.Members.Where(m => m.Id == l.OwnerId).Select(m => m.Name).FirstOrDefault(),
                    db.Magnets.Where(m => m.Id == l.LastMagnetId).Select(m => m.Title).FirstOrDefault(),
                    db.Submissions.Where(s => s.LeadId == l.Id).OrderByDescending(s => s.CreatedAt).Select(s => s.ResultLabel).FirstOrDefault(),
                    l.LastSubmissionAt, l.Version))
                .ToListAsync(ct);
            return new(rows, await mine.CountAsync(ct), await waiting.CountAsync(ct), await db.Leads.AnyAsync(l => !l.IsTest, ct));
        }
    }
}
