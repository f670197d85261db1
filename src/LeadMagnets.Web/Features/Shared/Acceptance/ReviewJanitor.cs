using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Acceptance.Proof;
using LeadMagnets.Web.Features.Shared.Erasure;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>Once an hour: forgets proofs of work that have expired, and erases what was rejected a month ago, some at a time.</summary>
public sealed partial class ReviewJanitor(IServiceScopeFactory scopes, IWriter writer, ErasedFiles files, TimeProvider clock, ILogger<ReviewJanitor> log) : BackgroundService
{
    public static readonly TimeSpan Rhythm = TimeSpan.FromHours(1);
    private const int Portion = 500;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(Rhythm, clock);
        while (await hours.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Round(stoppingToken);
            }
            catch (Exception reason) when (!stoppingToken.IsCancellationRequested)
            {
                Stumbled(log, reason);
            }
        }
    }

    public async Task Round(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await writer.Write(WriteScope.System, (db, stop) => SpentProofs.Forget(db, now, stop), ct);
        while (await Old(now - InDoubt.Kept, ct) is { Count: > 0 } ids)
            files.Delete(await writer.Write(WriteScope.System, (db, stop) => db.Submissions.Where(s => ids.Contains(s.Id)).Erase(db, stop), ct));
    }

    private async Task<List<Guid>> Old(DateTimeOffset before, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.System).Submissions
            .Where(s => s.Review == ReviewState.Rejected && s.ReviewedAt < before).OrderBy(s => s.ReviewedAt).Select(s => s.Id).Take(Portion).ToListAsync(ct);
    }

    [LoggerMessage(EventId = 431, EventName = "review-janitor-stumbled", Level = LogLevel.Warning, Message = "Old proofs and rejected submissions could not be cleared away; this is tried again within an hour")]
    private static partial void Stumbled(ILogger log, Exception reason);
}
