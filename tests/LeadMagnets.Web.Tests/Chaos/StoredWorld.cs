using LeadMagnets.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>What stands in the database file, read beside the running program.</summary>
internal sealed class StoredWorld(string database)
{
    private readonly StoredFile file = new(database);

    public Task<List<(string ClientId, string Body)>> Submissions() =>
        Rows("SELECT ClientId, ResponseBody FROM Submissions", row => (row.GetString(0), row.GetString(1)));

    public Task<List<(Guid Id, string Kind, string Status, string? Reason, int Unknown)>> Deliveries() => Rows(
        """
        SELECT d.Id, d.Kind, d.Status, d.Reason, (SELECT count(*) FROM Attempts a WHERE a.DeliveryId = d.Id AND a.Outcome = 'unknown')
        FROM Deliveries d
        """,
        row => (row.GetGuid(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetInt32(4)));

    /// <summary>Attempts of which nobody knows how they ended and that do not say why.</summary>
    public Task<long> Unexplained() => Number("SELECT count(*) FROM Attempts WHERE Outcome = 'unknown' AND coalesce(Detail, '') = ''");

    public Task<long> Open() => Number("SELECT count(*) FROM Deliveries WHERE Status NOT IN ('Done', 'Parked', 'Dead')");

    /// <summary><c>ok</c>, or what is broken in the file.</summary>
    public Task<string> Integrity() => file.Ask("PRAGMA integrity_check", command => (string)command.ExecuteScalar()!);

    public Task<long> Number(string sql) => file.Number(sql);

    private Task<List<T>> Rows<T>(string sql, Func<SqliteDataReader, T> read) => file.Ask(sql, command =>
    {
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    });
}
