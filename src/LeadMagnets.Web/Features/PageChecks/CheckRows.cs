using System.Text.Json;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.PageChecks.Findings;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>The way of a check: queued, loading, done or failed. A check whose worker is gone has failed.</summary>
public sealed class CheckRows(IWriter writer, CheckOptions options, TimeProvider clock)
{
    public const string Interrupted = "The server was stopped in the middle of the check. Check the page again.";

    /// <summary>In the queue.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(60);

    /// <summary>Null: it is not to be done any more.</summary>
    public Task<PageCheck?> Begin(Guid id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return Change(id, PageCheckState.Queued, check =>
        {
            if (check.GivenUpAt <= now) return;
            (check.State, check.StartedAt, check.GivenUpAt) = (PageCheckState.Loading, now, now + options.Limit + Slack);
        }, ct);
    }

    public Task<PageCheck?> Finish(Guid id, PageReport report, CancellationToken ct)
    {
        var (json, now) = (JsonSerializer.Serialize(report, PageReport.Json), clock.GetUtcNow());
        return Change(id, PageCheckState.Loading, check =>
            (check.State, check.FinishedAt, check.Verdict, check.ReportJson) = (PageCheckState.Done, now, report.Verdict, json), ct);
    }

    public Task<PageCheck?> Fail(Guid id, string why, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return Change(id, null, check => (check.State, check.FinishedAt, check.Failure) = (PageCheckState.Failed, now, why), ct);
    }

    /// <summary>Says of checks that nobody works on any more that they failed.</summary>
    /// <param name="all">At the start of the only process there is: of every one that is not finished.</param>
    public Task<int> FailForsaken(bool all, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return writer.Write(WriteScope.System, (db, stop) => db.PageChecks.Where(c => c.FinishedAt == null && (all || c.GivenUpAt <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.State, PageCheckState.Failed).SetProperty(c => c.FinishedAt, now).SetProperty(c => c.Failure, Interrupted), stop), ct);
    }

    /// <summary>Forgets what is old, and of each workspace all but the newest.</summary>
    public Task<int> Forget(CancellationToken ct)
    {
        var oldest = clock.GetUtcNow() - options.KeptFor;
        return writer.Write(WriteScope.System, async (db, stop) =>
        {
            var gone = await db.PageChecks.Where(c => c.CreatedAt < oldest).ExecuteDeleteAsync(stop);
            foreach (var workspace in await db.PageChecks.GroupBy(c => c.WorkspaceId).Where(g => g.Count() > options.Kept).Select(g => g.Key).ToListAsync(stop))
            {
                var rest = await db.PageChecks.Where(c => c.WorkspaceId == workspace && c.FinishedAt != null).OrderByDescending(c => c.CreatedAt).Skip(options.Kept).Select(c => c.Id).ToListAsync(stop);
                gone += await db.PageChecks.Where(c => rest.Contains(c.Id)).ExecuteDeleteAsync(stop);
            }
            return gone;
        }, ct);
    }

    private Task<PageCheck?> Change(Guid id, PageCheckState? from, Action<PageCheck> change, CancellationToken ct) => writer.Write(WriteScope.System, async (db, stop) =>
    {
        if (await db.PageChecks.SingleOrDefaultAsync(c => c.Id == id && c.FinishedAt == null, stop) is not { } check || (from is not null && check.State != from)) return null;
        change(check);
        await db.SaveChangesAsync(stop);
        return check;
    }, ct);
}
