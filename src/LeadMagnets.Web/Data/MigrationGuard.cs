using LeadMagnets.Web.Infrastructure.Launch;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Data;

/// <summary>Compares the schema of a database with the program's.</summary>
internal static class MigrationGuard
{
    /// <summary>How long a start may spend on migrations before it gives up (trust.md 4.4).</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    /// <summary>The migrations still to run; refuses a database that a newer program has changed.</summary>
    public static async Task<IReadOnlyList<string>> Pending(AppDb db, string where, CancellationToken ct)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToList();
        if (applied.Except(known).FirstOrDefault() is { } foreign)
            throw new StartRefusedException(
                $"The database {where} was used by a newer version of LeadMagnets (it knows the change \"{foreign}\", this program does not). " +
                "Start the newer version, or restore a backup that was made before the upgrade. Nothing was changed.");
        return known.Except(applied).ToList();
    }

    public static async Task Run(AppDb db, TimeProvider clock, CancellationToken ct)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        try
        {
            // The drivers work synchronously under their asynchronous face: the deadline needs a thread of its own.
            await Task.Run(() => db.Database.MigrateAsync(deadline.Token), ct).WaitAsync(Deadline, clock, ct);
        }
        catch (TimeoutException)
        {
            await deadline.CancelAsync();
            throw new StartRefusedException(
                $"Bringing the database up to date took longer than {Deadline.TotalSeconds:0} seconds and was given up. " +
                "Look whether the disk is slow or another program uses the database, then start again: unfinished changes are undone.");
        }
    }
}
