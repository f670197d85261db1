using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LeadMagnets.Web.Data.Sqlite;

/// <summary>
/// One compiled statement whose parameters are bound by place. The driver looks each one up by its name and copies each text twice, which is
/// a third of what storing a row costs. Values are stored as the driver stores them. Belongs to the writer's thread.
/// </summary>
internal sealed class RowStatement : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt statement;
    private byte[] text = new byte[4096];

    public RowStatement(SqliteConnection connection, string sql)
    {
        this.connection = connection;
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out statement));
    }

    /// <param name="place">From 0.</param>
    /// <param name="value">Null, a number, a text, an id or bytes.</param>
    public void Bind(int place, object? value) => Check(value switch
    {
        null => raw.sqlite3_bind_null(statement, place + 1),
        string words => Text(place, words),
        int number => raw.sqlite3_bind_int64(statement, place + 1, number),
        long number => raw.sqlite3_bind_int64(statement, place + 1, number),
        bool flag => raw.sqlite3_bind_int64(statement, place + 1, flag ? 1 : 0),
        double number => raw.sqlite3_bind_double(statement, place + 1, number),
        Guid id => Text(place, id.ToString().ToUpperInvariant()),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place + 1, bytes),
        _ => throw new UnreachableException($"No column holds a {value.GetType().Name}."),
    });

    /// <summary>Runs it; the number of rows that it changed.</summary>
    public int Run()
    {
        var code = raw.sqlite3_step(statement);
        var changed = raw.sqlite3_changes(connection.Handle);
        // Says the code of the step once more.
        _ = raw.sqlite3_reset(statement);
        if (code != raw.SQLITE_DONE) Check(code);
        return changed;
    }

    public void Dispose() => statement.Dispose();

    private int Text(int place, string words)
    {
        if (text.Length < Encoding.UTF8.GetMaxByteCount(words.Length)) text = new byte[Encoding.UTF8.GetMaxByteCount(words.Length)];
        return raw.sqlite3_bind_text(statement, place + 1, text.AsSpan(0, Encoding.UTF8.GetBytes(words, text)));
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(code, connection.Handle);
    }
}
