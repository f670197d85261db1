using LeadMagnets.Web.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Update;

namespace LeadMagnets.Web.Data;

internal static class WriterOptions
{
    public static DbContextOptionsBuilder ForWriting(this DbContextOptionsBuilder options, ILoggerFactory logs) =>
        options.UseApplicationServiceProvider(AppDb.PasskeySchema).UseLoggerFactory(logs).WithSharedServices();

    /// <summary>
    /// What readers and writers have in common, to the letter: contexts of equal services share one model and one cache of translated queries,
    /// which are a good part of a start. A writer's failures go to whoever wrote, or are tried again: they are told there, not in the log of
    /// every command. Logged as errors they would report each conflict of two nodes and each submission that was sent twice.
    /// </summary>
    public static DbContextOptionsBuilder WithSharedServices(this DbContextOptionsBuilder options) => options
        .ConfigureWarnings(warnings => warnings.Log(
            (RelationalEventId.CommandError, LogLevel.Debug), (CoreEventId.SaveChangesFailed, LogLevel.Debug),
            (CoreEventId.OptimisticConcurrencyException, LogLevel.Debug), (CoreEventId.QueryIterationFailed, LogLevel.Debug),
            (RelationalEventId.TransactionError, LogLevel.Debug)));

    /// <summary>On SQLite also the way rows are saved; readers, who never save, take it for the same reason.</summary>
    public static DbContextOptionsBuilder WithPreparedWrites(this DbContextOptionsBuilder options) =>
        options.ReplaceService<IModificationCommandBatchFactory, PreparedBatchFactory>();
}
