using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Magnets;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>A page of the marketer's own site to look at, and the checks that were made, of one magnet or of all.</summary>
public sealed class IndexModel(IMediator mediator, PublicAddress own, CheckBrowser browser) : PageModel
{
    /// <summary>Only what belongs to this magnet.</summary>
    [BindProperty(SupportsGet = true)] public Guid? Magnet { get; set; }

    [BindProperty] public string? Address { get; set; }

    public string? Missing => browser.Missing;
    public Result Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var outcome = await mediator.Send(new StartCheck.Command(Address, Magnet, own.Base), ct);
        if (outcome.IsUnknownMagnet) return NotFound();
        if (outcome is { Id: { } id, Problem: null }) return Redirect($"/page-checks/{id}");
        if (outcome.Id is { } running)
        {
            this.Warn(outcome.Problem!);
            return Redirect($"/page-checks/{running}");
        }
        ModelState.AddModelError(nameof(Address), outcome.Problem!);
        return await Show(ct);
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await mediator.Send(new Query(Magnet), ct) is not { } found) return NotFound();
        Found = found;
        return Page();
    }

    public sealed record Query(Guid? Magnet) : IRequest<Result?>;

    public sealed record Row(Guid Id, string Url, string? Magnet, PageCheckState State, PageVerdict? Verdict, DateTimeOffset At);

    public sealed record Result(string? MagnetTitle, IReadOnlyList<Row> Rows);

    public sealed class Handler(AppDb db, CheckOptions options, TimeProvider clock) : IRequestHandler<Query, Result?>
    {
        public async Task<Result?> Handle(Query query, CancellationToken ct)
        {
            string? title = null;
            if (query.Magnet is { } magnet && (title = await db.Magnets.TitleOf(magnet, ct)) is null) return null;
            var now = clock.GetUtcNow();
            var rows = await db.Own<PageCheck>().AsNoTracking().Where(c => query.Magnet == null || c.MagnetId == query.Magnet).OrderByDescending(c => c.CreatedAt).Take(options.Kept)
                .Select(c => new Row(c.Id, c.Url, db.Magnets.Where(m => m.Id == c.MagnetId).Select(m => m.Title).FirstOrDefault(),
                    c.FinishedAt == null && c.GivenUpAt <= now ? PageCheckState.Failed : c.State, c.Verdict, c.CreatedAt)).ToListAsync(ct);
            return new(title, rows);
        }
    }
}
