using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Previews;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>Submissions whose visitor was shown other numbers than the server computed: an alert until somebody has seen it.</summary>
public sealed class DifferencesModel(IMediator mediator) : PageModel
{
    private const int MostRows = 100;

    public Result Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new Query(id), ct) is not { } found) return NotFound();
        Found = found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, long until, CancellationToken ct)
    {
        if (!await mediator.Send(new Command(id, until), ct)) return NotFound();
        this.Say("Marked as seen.");
        return Redirect($"/magnets/{id}");
    }

    public sealed record Query(Guid Id) : IRequest<Result?>;

    /// <param name="Id">The magnet.</param>
    /// <param name="Until">The newest that the page showed, in milliseconds: what came since is still an alert.</param>
    public sealed record Command(Guid Id, long Until) : IRequest<bool>;

    public sealed record Result(Guid Id, string Title, int Unseen, long Until, IReadOnlyList<Row> Rows);

    public sealed record Row(Guid Id, Guid? Lead, int Version, DateTimeOffset At, IReadOnlyList<DifferenceInWords> Lines, string Unread, bool Seen);

    public sealed class QueryHandler(AppDb db) : IRequestHandler<Query, Result?>
    {
        public async Task<Result?> Handle(Query query, CancellationToken ct)
        {
            if (await db.Magnets.Live(query.Id).Select(m => m.Title).SingleOrDefaultAsync(ct) is not { } title) return null;
            var rows = await db.Submissions.Where(s => s.MagnetId == query.Id && s.PreviewDifference != null)
                .OrderByDescending(s => s.CreatedAt).ThenBy(s => s.Id).Take(MostRows)
                .Select(s => new { s.Id, s.LeadId, s.VersionId, s.CreatedAt, Difference = s.PreviewDifference!, Seen = s.DifferenceSeenAt != null })
                .ToListAsync(ct);
            var used = rows.Select(row => row.VersionId).Distinct().ToList();
            var versions = (await db.MagnetVersions.Where(v => used.Contains(v.Id)).Select(v => new { v.Id, v.Number, v.DefinitionJson }).ToListAsync(ct))
                .ToDictionary(v => v.Id, v => (v.Number, Definition: DefinitionJson.Read(v.DefinitionJson)));
            return new(query.Id, title, rows.Count(row => !row.Seen), rows.Count == 0 ? 0 : rows[0].CreatedAt.ToUnixTimeMilliseconds(), [.. rows.Select(row =>
            {
                var (number, definition) = versions[row.VersionId];
                var (lines, rest) = DifferenceInWords.Of(definition, row.Difference);
                return new Row(row.Id, row.LeadId, number, row.CreatedAt, lines, rest, row.Seen);
            })]);
        }
    }

    public sealed class CommandHandler(IWriter writer, CurrentWorkspace here, TimeProvider clock) : IRequestHandler<Command, bool>
    {
        public Task<bool> Handle(Command command, CancellationToken ct)
        {
            // Milliseconds are what is stored, so that the newest shown row is among them.
            var (now, until) = (clock.GetUtcNow(), DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(command.Until, 0, DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() - 1)).AddMilliseconds(1));
            return writer.Write(here.Scope, async (data, token) =>
            {
                if (!await data.Magnets.Live(command.Id).AnyAsync(token)) return false;
                foreach (var submission in await data.Submissions.AsTracking().Where(s => s.MagnetId == command.Id && s.PreviewDifference != null && s.DifferenceSeenAt == null && s.CreatedAt < until).ToListAsync(token))
                    submission.DifferenceSeenAt = now;
                await data.SaveChangesAsync(token);
                return true;
            }, ct);
        }
    }
}
