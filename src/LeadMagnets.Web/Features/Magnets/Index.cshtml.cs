using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>The workspace's magnets, the ones that bring leads first.</summary>
public sealed class IndexModel(IMediator mediator) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Rows = await mediator.Send(new Query(), ct);

    public sealed record Query : IRequest<IReadOnlyList<Row>>;

    public sealed record Row(Guid Id, string Title, string Kind, MagnetStatus Status, int? Version, int Submissions, int Leads, DateTimeOffset? Last, DateTimeOffset SavedAt);

    public sealed class QueryHandler(AppDb db) : IRequestHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query query, CancellationToken ct)
        {
            var rows = await db.Magnets.Live().Select(m => new Row(m.Id, m.Title, m.Kind, m.Status,
                    db.MagnetVersions.Where(v => v.Id == m.CurrentVersionId).Select(v => (int?)v.Number).FirstOrDefault(),
                    db.Submissions.Count(s => s.MagnetId == m.Id && !s.IsTest && (s.Review == null || s.Review == ReviewState.Released)),
                    db.Submissions.Where(s => s.MagnetId == m.Id && !s.IsTest && s.LeadId != null).Select(s => s.LeadId).Distinct().Count(),
                    db.Submissions.Where(s => s.MagnetId == m.Id && !s.IsTest && (s.Review == null || s.Review == ReviewState.Released)).Max(s => (DateTimeOffset?)s.CreatedAt),
                    m.DraftSavedAt))
                .ToListAsync(ct);
            return [.. rows.OrderByDescending(r => r.Leads).ThenByDescending(r => r.SavedAt)];
        }
    }
}
