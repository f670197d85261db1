using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace LeadMagnets.Web.Data.Sqlite;

/// <summary>The statements that a connection has compiled: one per table for inserts, one per set of changed columns for updates.</summary>
internal sealed class PreparedStatements
{
    private static readonly ConditionalWeakTable<SqliteConnection, PreparedStatements> PerConnection = [];
    private readonly Dictionary<string, SqliteCommand> statements = new(StringComparer.Ordinal);
    private SqliteConnection connection = null!;
    private SqliteTransaction? transaction;

    public static PreparedStatements Of(IRelationalConnection relational)
    {
        var connection = (SqliteConnection)relational.DbConnection;
        var statements = PerConnection.GetValue(connection, _ => new());
        statements.connection = connection;
        statements.transaction = (SqliteTransaction?)relational.CurrentTransaction?.GetDbTransaction();
        return statements;
    }

    /// <summary>Whether a command only writes whole columns of a table.</summary>
    public static bool Takes(IReadOnlyModificationCommand command) =>
        command.EntityState is EntityState.Added or EntityState.Modified or EntityState.Deleted && command is { StoreStoredProcedure: null, Schema: null }
        && command.ColumnModifications.All(column => !column.IsRead && column.JsonPath is null);

    /// <summary>The number of rows that were written.</summary>
    public int Execute(IReadOnlyModificationCommand command)
    {
        var columns = command.ColumnModifications;
        var key = Key(command);
        if (!statements.TryGetValue(key, out var statement)) statements[key] = statement = Prepare(command);
        statement.Transaction = transaction;
        var at = 0;
        foreach (var column in columns.Where(column => column.IsWrite)) statement.Parameters[at++].Value = Stored(column, column.Value);
        foreach (var column in columns.Where(column => column.IsCondition)) statement.Parameters[at++].Value = Stored(column, column.OriginalValue);
        return statement.ExecuteNonQuery();
    }

    private static string Key(IReadOnlyModificationCommand command) => command.EntityState is EntityState.Added
        ? $"+{command.TableName}{command.ColumnModifications.Count}"
        : $"{command.EntityState}{command.TableName} {string.Join(' ', command.ColumnModifications.Select(Part))}";

    private static string Part(IColumnModification column) => (column.IsWrite ? "=" : "") + (column.IsCondition ? "?" : "") + column.ColumnName;

    private SqliteCommand Prepare(IReadOnlyModificationCommand command)
    {
        var written = command.ColumnModifications.Where(column => column.IsWrite).Select(column => Quoted(column.ColumnName)).ToList();
        var asked = command.ColumnModifications.Where(column => column.IsCondition).Select(column => Quoted(column.ColumnName)).ToList();
        // IS compares like = and also finds NULL.
        var where = string.Join(" AND ", asked.Select((column, at) => $"{column} IS $p{written.Count + at}"));
        var statement = connection.CreateCommand();
        statement.CommandText = command.EntityState switch
        {
            EntityState.Added => $"INSERT INTO {Quoted(command.TableName)} ({string.Join(", ", written)}) VALUES ({string.Join(", ", written.Select((_, at) => $"$p{at}"))})",
            EntityState.Modified => $"UPDATE {Quoted(command.TableName)} SET {string.Join(", ", written.Select((column, at) => $"{column} = $p{at}"))} WHERE {where}",
            _ => $"DELETE FROM {Quoted(command.TableName)} WHERE {where}",
        };
        for (var at = 0; at < written.Count + asked.Count; at++) statement.Parameters.Add(new($"$p{at}", DBNull.Value));
        return statement;
    }

    private static object Stored(IColumnModification column, object? value) =>
        value is null ? DBNull.Value : column.TypeMapping!.Converter is { } converter ? converter.ConvertToProvider(value) ?? DBNull.Value : value;

    internal static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
