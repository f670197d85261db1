using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>Puts a check into the queue: one at a time for each workspace.</summary>
public static class StartCheck
{
    /// <param name="Url">As typed.</param>
    /// <param name="MagnetId">The magnet that is expected there; null: any.</param>
    /// <param name="Server">Public address of this server.</param>
    public sealed record Command(string? Url, Guid? MagnetId, string Server) : IRequest<Outcome>;

    /// <param name="Id">The check, new or the one that is under way.</param>
    /// <param name="Problem">What is wrong with the address, or why not now.</param>
    public sealed record Outcome(Guid? Id, string? Problem, bool IsUnknownMagnet = false);

    public sealed class Handler(IWriter writer, CheckedUrl addresses, CheckQueue queue, CheckBrowser browser, CheckRows rows, CurrentMember me, TimeProvider clock) : IRequestHandler<Command, Outcome>
    {
        public async Task<Outcome> Handle(Command command, CancellationToken ct)
        {
            if (browser.Missing is { } missing) return new(null, missing);
            var (url, problem) = await addresses.Read(command.Url, command.Server, ct);
            if (url is null) return new(null, problem);
            if (queue.IsFull) return Busy;
            var now = clock.GetUtcNow();
            var check = new PageCheck
            {
                Id = Guid.CreateVersion7(now), WorkspaceId = me.WorkspaceId, MagnetId = command.MagnetId, Url = url, Server = command.Server, By = me.Id,
                CreatedAt = now, GivenUpAt = now + CheckRows.LongestWait,
            };
            var made = await writer.Write(me.Scope, (db, stop) => Make(db, check, now, stop), ct);
            if (made.Id != check.Id || queue.Add(check.Id)) return made;
            await rows.Fail(check.Id, Busy.Problem!, CancellationToken.None);
            return Busy;
        }

        private static Outcome Busy { get; } = new(null, "Many pages are being checked right now. Try again in a minute or two.");

        private static async Task<Outcome> Make(AppDb db, PageCheck check, DateTimeOffset now, CancellationToken ct)
        {
            if (check.MagnetId is { } magnet && !await db.Magnets.Live(magnet).AnyAsync(ct)) return new(null, null, IsUnknownMagnet: true);
            var running = await db.PageChecks.Where(c => c.FinishedAt == null && c.GivenUpAt > now).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(ct);
            if (running is not null) return new(running, "A page is being checked for this workspace already. The next check can begin when it is done.");
            db.Add(check);
            await db.SaveChangesAsync(ct);
            return new(check.Id, null);
        }
    }
}
