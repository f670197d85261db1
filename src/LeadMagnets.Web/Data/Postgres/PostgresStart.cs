using LeadMagnets.Web.Infrastructure.Launch;
using Npgsql;

namespace LeadMagnets.Web.Data.Postgres;

/// <summary>Brings the schema up to date under an advisory lock, so that nodes that start together migrate once.</summary>
internal sealed partial class PostgresStart(NpgsqlDataSource source, PostgresWriter writer, TimeProvider clock, ILogger<PostgresStart> log)
    : IDatabaseStart
{
    // "LeadMagn" in ASCII: a number that no other program locks by accident.
    private const long MigrationLock = 0x4C6561644D61676E;

    public async Task Prepare(CancellationToken ct)
    {
        try
        {
            // The lock belongs to the connection: it is held until the schema is right, and falls when the process dies.
            await using var connection = await source.OpenConnectionAsync(ct);
            await Lock(connection, ct);
            await Migrate(ct);
            await Run(connection, "SELECT pg_advisory_unlock($1)", ct);
            Opened(log, connection.PostgreSqlVersion);
        }
        catch (NpgsqlException unreachable) when (unreachable is not PostgresException)
        {
            throw new StartRefusedException($"The PostgreSQL server does not answer ({unreachable.Message}). Look at ConnectionStrings__Default.");
        }
        catch (PostgresException refused) when (refused.SqlState.StartsWith("28", StringComparison.Ordinal) || refused.SqlState is "3D000" or "42501")
        {
            throw new StartRefusedException($"PostgreSQL refuses: {refused.MessageText}. Look at ConnectionStrings__Default and the rights of its user.");
        }
    }

    private async Task Migrate(CancellationToken ct)
    {
        await using var db = writer.NewContext();
        var pending = await MigrationGuard.Pending(db, "on the PostgreSQL server", ct);
        if (pending.Count > 0) await MigrationGuard.Run(db, clock, ct);
    }

    private async Task Lock(NpgsqlConnection connection, CancellationToken ct)
    {
        var start = clock.GetTimestamp();
        while (!await Run(connection, "SELECT pg_try_advisory_lock($1)", ct))
        {
            if (clock.GetElapsedTime(start) > MigrationGuard.Deadline)
                throw new StartRefusedException("Another node has been changing the database for over a minute. Wait until it is done, then start this one.");
            await Task.Delay(TimeSpan.FromMilliseconds(200), ct);
        }
    }

    private static async Task<bool> Run(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = MigrationLock });
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    [LoggerMessage(EventId = 110, EventName = "database-opened", Level = LogLevel.Information, Message = "PostgreSQL {Version}")]
    private static partial void Opened(ILogger log, Version version);
}
