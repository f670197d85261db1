using Microsoft.Data.Sqlite;
using Npgsql;

namespace LeadMagnets.Web.Data;

/// <summary>Tells an engine that is in trouble (full disk, lost connection, stopped server) from a statement that is wrong.</summary>
public static class StorageTrouble
{
    public static bool Is(Exception? reason)
    {
        for (; reason is not null; reason = reason.InnerException)
            if (IsTrouble(reason)) return true;
        return false;
    }

    // SQLite: BUSY, LOCKED, IOERR, FULL, CANTOPEN. PostgreSQL: what the driver calls transient, and class 57P: an administrator or a crash
    // ended the connection.
    private static bool IsTrouble(Exception reason) => reason switch
    {
        StorageUnavailableException => true,
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 10 or 13 or 14,
        PostgresException postgres => postgres.IsTransient || postgres.SqlState.StartsWith("57P", StringComparison.Ordinal),
        NpgsqlException driver => driver.IsTransient || driver.InnerException is IOException,
        _ => false,
    };
}
