using System.Linq.Expressions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>All leads of the workspace, fifty a page.</summary>
public sealed class IndexModel(IMediator mediator) : PageModel
{
    public const int PageSize = 50;

    /// <summary>Entries of a list to choose from: visitors make sources, and there is no end of them.</summary>
    private const int MostChoices = 100;

    [BindProperty(SupportsGet = true, Name = "")] public LeadFilter Filter { get; set; } = new();

    public Result Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct, [FromQuery(Name = "page")] int page = 1) =>
        Found = await mediator.Send(new Query(Filter, Math.Max(1, page)), ct);

    public string Href(LeadSort? sort = null, bool? up = null, int? page = null) => "/leads" + QueryString.Create(Filter.Query(sort, up, page)!);

    public string Export => "/leads/export.csv" + QueryString.Create(Filter.Query()!);

    /// <summary>A second click on a column turns its order round.</summary>
    public string SortHref(LeadSort column) => Href(column, Filter.Sort == column ? !Filter.Up : Rises(column), page: 1);

    public string? AriaSort(LeadSort column) => Filter.Sort != column ? "none" : Filter.Up ? "ascending" : "descending";

    private static bool Rises(LeadSort column) => column is LeadSort.Name or LeadSort.Company or LeadSort.Status;

    public sealed record Query(LeadFilter Filter, int Page) : IRequest<Result>;

    public sealed record Row(
        Guid Id, string Email, string? Name, string? Company, string Grade, int Score, LeadStatus Status,
        Domain.Definitions.Destination Destination, string? Owner, string? Magnet, DateTimeOffset At, bool Unfinished);

    public sealed record Result(
        IReadOnlyList<Row> Rows, int Total, int Page, bool AnyLead, IReadOnlyList<SelectListItem> Owners, IReadOnlyList<SelectListItem> Magnets,
        IReadOnlyList<SelectListItem> Placements, IReadOnlyList<string> Sources, IReadOnlyList<string> SelfReported)
    {
        public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
        public int First => Total == 0 ? 0 : ((Page - 1) * PageSize) + 1;
        public int Last => Math.Min(Total, Page * PageSize);
    }

    public sealed class QueryHandler(AppDb db, CurrentMember me) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query query, CancellationToken ct)
        {
            var leads = db.Own<Lead>().Matching(db, query.Filter, me.Id);
            var total = await leads.CountAsync(ct);
            var page = Math.Min(query.Page, Math.Max(1, (total + PageSize - 1) / PageSize));
            var rows = await leads.InOrder(query.Filter).Skip((page - 1) * PageSize).Take(PageSize)
                .Select(l => new Row(l.Id, l.Email, l.Name, l.Company, l.Grade, l.Score, l.Status, l.Destination,
                    db.Members.Where(m => m.Id == l.OwnerId).Select(m => m.Name).FirstOrDefault(),
                    db.Magnets.Where(m => m.Id == l.LastMagnetId).Select(m => m.Title).FirstOrDefault(),
                    l.LastSubmissionAt, l.SubmissionCount == 0 || db.Partials.Any(p => p.LeadId == l.Id)))
                .ToListAsync(ct);
            var owners = await db.Members.OrderBy(m => m.Name).Select(m => new SelectListItem(m.Name, m.Id.ToString())).ToListAsync(ct);
            var magnets = await db.Magnets.OrderBy(m => m.Title).Select(m => new SelectListItem(m.Title, m.Id.ToString())).ToListAsync(ct);
            return new(rows, total, page, total > 0 || await db.Leads.AnyAsync(ct), owners, magnets, await Placements(query.Filter, ct),
                await Busiest(t => t.Source, ct), await Busiest(t => t.SelfReported, ct));
        }

        /// <summary>Those of the chosen magnet, or of all; placements of one key are one.</summary>
        private Task<List<SelectListItem>> Placements(LeadFilter filter, CancellationToken ct) =>
            db.Placements.Where(p => filter.Magnet == null || p.MagnetId == filter.Magnet).GroupBy(p => p.Key)
                .Select(g => new { g.Key, Name = g.Min(p => p.Name) }).OrderBy(p => p.Name).Take(MostChoices)
                .Select(p => new SelectListItem(p.Name, p.Key)).ToListAsync(ct);

        /// <summary>The busiest ones, by name.</summary>
        private async Task<IReadOnlyList<string>> Busiest(Expression<Func<Touch, string?>> word, CancellationToken ct)
        {
            var busiest = await db.Own<Touch>().Select(word).Where(said => said != null).GroupBy(said => said!)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(MostChoices).Select(g => g.Key).ToListAsync(ct);
            return [.. busiest.Order(StringComparer.Ordinal)];
        }
    }
}
