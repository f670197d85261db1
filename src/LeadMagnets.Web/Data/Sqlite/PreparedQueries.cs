using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LeadMagnets.Web.Data.Sqlite;

/// <summary>
/// Answers the writer's queries from statements that stay compiled. EF Core makes a new command each time, and SQLite then parses and plans
/// the same text again, which takes longer than to run it.
/// </summary>
internal sealed class PreparedQueries : DbCommandInterceptor
{
    /// <summary>Texts kept; a query whose text varies must not fill the memory.</summary>
    private const int Most = 200;
    private readonly Dictionary<string, Kept> kept = new(StringComparer.Ordinal);

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        Ready((SqliteCommand)command) is { } ready ? InterceptionResult<DbDataReader>.SuppressWithResult(ready.Read()) : result;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ReaderExecuting(command, eventData, result));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        eventData.CommandSource is CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete && Ready((SqliteCommand)command) is { } ready
            ? InterceptionResult<int>.SuppressWithResult(ready.Command.ExecuteNonQuery())
            : result;

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(NonQueryExecuting(command, eventData, result));

    /// <summary>The kept statement with this command's values; null where it is being read from, or there is no room for another.</summary>
    private Kept? Ready(SqliteCommand command)
    {
        if (!kept.TryGetValue(command.CommandText, out var found))
        {
            if (kept.Count >= Most) return null;
            kept[command.CommandText] = found = Kept.Of(command);
        }
        if (found.IsBusy || found.Command.Parameters.Count != command.Parameters.Count) return null;
        found.Command.Transaction = command.Transaction;
        for (var at = 0; at < command.Parameters.Count; at++)
        {
            if (found.Command.Parameters[at].ParameterName != command.Parameters[at].ParameterName) return null;
            found.Command.Parameters[at].Value = command.Parameters[at].Value;
        }
        return found;
    }

    private sealed class Kept(SqliteCommand command)
    {
        private SqliteDataReader? reader;

        public SqliteCommand Command => command;
        public bool IsBusy => reader is { IsClosed: false };

        public static Kept Of(SqliteCommand asked)
        {
            var command = asked.Connection!.CreateCommand();
            command.CommandText = asked.CommandText;
            foreach (SqliteParameter parameter in asked.Parameters)
                command.Parameters.Add(new(parameter.ParameterName, parameter.Value));
            return new(command);
        }

        public SqliteDataReader Read() => reader = command.ExecuteReader();
    }
}
