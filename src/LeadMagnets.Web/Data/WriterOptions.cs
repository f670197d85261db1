using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LeadMagnets.Web.Data;

internal static class WriterOptions
{
    /// <summary>
    /// A writer's failures go to whoever wrote, or are tried again: they are told there, not in the log of every command. Logged as errors
    /// they would report each conflict of two nodes and each submission that was sent twice.
    /// </summary>
    public static DbContextOptionsBuilder<T> ForWriting<T>(this DbContextOptionsBuilder<T> options, ILoggerFactory logs) where T : DbContext => options
        .UseApplicationServiceProvider(AppDb.PasskeySchema)
        .UseLoggerFactory(logs)
        .ConfigureWarnings(warnings => warnings.Log(
            (RelationalEventId.CommandError, LogLevel.Debug), (CoreEventId.SaveChangesFailed, LogLevel.Debug),
            (CoreEventId.OptimisticConcurrencyException, LogLevel.Debug), (CoreEventId.QueryIterationFailed, LogLevel.Debug),
            (RelationalEventId.TransactionError, LogLevel.Debug)));
}
