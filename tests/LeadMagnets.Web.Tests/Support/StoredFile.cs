using Microsoft.Data.Sqlite;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>The database of a program that is a process of its own, read beside it, or changed while it does not run.</summary>
internal sealed class StoredFile(string path)
{
    public static StoredFile In(Scratch folder) => new(Path.Combine(folder.Path, "leadmagnets.db"));

    public Task<T> Ask<T>(string sql, Func<SqliteCommand, T> ask) => Open(SqliteOpenMode.ReadOnly, sql, ask);

    public Task<long> Number(string sql) => Ask(sql, command => (long)command.ExecuteScalar()!);

    /// <summary>How many rows a table has, where a condition may follow its name.</summary>
    public Task<long> Count(string what) => Number($"SELECT count(*) FROM {what}");

    public Task Change(string sql) => Open(SqliteOpenMode.ReadWrite, sql, command => command.ExecuteNonQuery());

    private async Task<T> Open<T>(SqliteOpenMode mode, string sql, Func<SqliteCommand, T> ask)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return ask(command);
    }
}
