using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace LeadMagnets.Benchmarks;

/// <summary>
/// The fastest way that we know to commit the rows of a submission with Microsoft.Data.Sqlite: no HTTP, no reading, no computing, one thread,
/// prepared statements, 64 submissions in one transaction, on a database with the product's own tables, indexes and pragmas.
/// </summary>
internal static class BareLoop
{
    private const int Group = 64;
    private const int Sample = 1000;

    /// <summary>The rows of one submission, parents first.</summary>
    private static readonly (string Table, string Key)[] Written =
    [
        ("Leads", "Id IN (SELECT LeadId FROM source.Submissions WHERE Id = $id)"), ("Submissions", "Id = $id"), ("Touches", "SubmissionId = $id"),
        ("Consents", "SubmissionId = $id"), ("Routes", "SubmissionId = $id"),
        ("LeadActivities", "LeadId IN (SELECT LeadId FROM source.Submissions WHERE Id = $id)"), ("Deliveries", "SubmissionId = $id"),
    ];

    public static BareFigures Run(string source, TimeSpan span)
    {
        using var folder = new Folder();
        using var db = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "bare.db")};Pooling=False");
        db.Open();
        Execute(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF; PRAGMA wal_autocheckpoint=1000; PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-64000; PRAGMA temp_store=MEMORY;");
        Execute(db, $"ATTACH '{source}' AS source");
        foreach (var sql in Texts(db, "SELECT sql FROM source.sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC")) Execute(db, sql);
        var written = Written.Select(w => w.Table).ToHashSet();
        string[] grown = [.. written, "Attempts", "Mails", "Events"];
        foreach (var table in Texts(db, "SELECT name FROM source.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").Where(t => !grown.Contains(t)))
            Execute(db, $"INSERT INTO \"{table}\" SELECT * FROM source.\"{table}\"");
        var submissions = Texts(db, $"SELECT Id FROM source.Submissions ORDER BY CreatedAt DESC LIMIT {Sample}").Select(id => Rows(db, id)).ToList();
        Execute(db, "DETACH source; PRAGMA foreign_keys=ON;");
        return Measure(db, submissions, span);
    }

    private static BareFigures Measure(SqliteConnection db, List<List<SourceRow>> submissions, TimeSpan span)
    {
        var statements = submissions.SelectMany(s => s).DistinctBy(row => row.Table).ToDictionary(row => row.Table, row => Prepared(db, row));
        using var self = Process.GetCurrentProcess();
        var (count, start, before) = (0, Stopwatch.GetTimestamp(), self.TotalProcessorTime);
        while (Stopwatch.GetElapsedTime(start) < span)
        {
            using var transaction = db.BeginTransaction();
            for (var i = 0; i < Group; i++, count++)
                foreach (var row in submissions[count % submissions.Count]) Insert(statements[row.Table], transaction, row, count / submissions.Count);
            transaction.Commit();
        }
        var elapsed = Stopwatch.GetElapsedTime(start);
        self.Refresh();
        var processor = (self.TotalProcessorTime - before).TotalMilliseconds / count;
        foreach (var statement in statements.Values) statement.Dispose();
        return new(count / elapsed.TotalSeconds, submissions.Average(s => (double)s.Count), submissions.Average(s => s.Sum(row => row.Bytes)), processor);
    }

    private static void Insert(SqliteCommand statement, SqliteTransaction transaction, SourceRow row, int round)
    {
        statement.Transaction = transaction;
        for (var i = 0; i < row.Values.Length; i++) statement.Parameters[i].Value = row.IsKey[i] && row.Values[i] is string key ? Renewed(key, round) : row.Values[i];
        statement.ExecuteNonQuery();
    }

    /// <summary>Another key of the same length for each round through the sample; the rows of a submission keep pointing at each other.</summary>
    private static string Renewed(string key, int round) => string.Concat($"{round:x4}", key.AsSpan(4));

    private static List<SourceRow> Rows(SqliteConnection db, string id)
    {
        var rows = new List<SourceRow>();
        foreach (var (table, key) in Written)
        {
            using var command = db.CreateCommand();
            command.CommandText = $"SELECT * FROM source.\"{table}\" WHERE {key}";
            command.Parameters.AddWithValue("$id", id);
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
                var values = new object[reader.FieldCount];
                reader.GetValues(values);
                rows.Add(new(table, names, values));
            }
        }
        return rows;
    }

    private static SqliteCommand Prepared(SqliteConnection db, SourceRow row)
    {
        var command = db.CreateCommand();
        command.CommandText = $"INSERT INTO \"{row.Table}\" ({string.Join(", ", row.Names.Select(n => $"\"{n}\""))}) VALUES ({string.Join(", ", row.Names.Select((_, i) => $"$p{i}"))})";
        for (var i = 0; i < row.Names.Length; i++) command.Parameters.AddWithValue($"$p{i}", row.Values[i]);
        command.Prepare();
        return command;
    }

    private static List<string> Texts(SqliteConnection db, string sql)
    {
        using var command = db.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read()) texts.Add(reader.GetString(0));
        return texts;
    }

    private static void Execute(SqliteConnection db, string sql)
    {
        using var command = db.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed record SourceRow(string Table, string[] Names, object[] Values)
    {
        private static readonly string[] Keys = ["LeadId", "SubmissionId", "ClientId", "ReportTokenHash", "ProviderKey"];

        public bool[] IsKey { get; } = [.. Names.Select(name => name == "Id" || Keys.Contains(name))];
        public double Bytes { get; } = Values.Sum(value => value is string text ? text.Length : 8.0);
    }
}

/// <summary>What the bare loop reached, how much a submission is, and what processor time it took.</summary>
internal sealed record BareFigures(double PerSecond, double RowsEach, double BytesEach, double ProcessorMilliseconds);
