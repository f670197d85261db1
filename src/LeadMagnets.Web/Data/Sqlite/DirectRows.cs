using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LeadMagnets.Web.Data.Sqlite;

/// <summary>
/// Writes finished rows through prepared statements, past the change tracker, which costs several times what SQLite takes for the row.
/// Columns, names and conversions are those of the model.
/// </summary>
internal sealed class DirectRows(SqliteConnection connection) : IDirectRows
{
    private readonly Dictionary<Type, Table> tables = [];
    private readonly Dictionary<(Type Type, string Columns), Statement> updates = [];

    public void Insert(AppDb db, object row)
    {
        var table = Of(db, row);
        table.Insert ??= Statement.Prepare(connection, table.Columns,
            $"INSERT INTO {Quoted(table.Name)} ({string.Join(", ", table.Columns.Select(c => Quoted(c.Name)))}) VALUES ({string.Join(", ", table.Columns.Select((_, at) => $"$p{at}"))})");
        table.Insert.Run(row, db);
    }

    public void Update(AppDb db, object row, string[] properties)
    {
        var key = (row.GetType(), string.Join(' ', properties));
        if (!updates.TryGetValue(key, out var statement))
        {
            var table = Of(db, row);
            Column[] set = [.. properties.Select(name => table.Columns.Single(c => c.Property == name))];
            Column[] all = [.. set, .. table.Columns.Where(c => c.IsKey)];
            updates[key] = statement = Statement.Prepare(connection, all,
                $"UPDATE {Quoted(table.Name)} SET {string.Join(", ", set.Select((c, at) => $"{Quoted(c.Name)} = $p{at}"))} " +
                $"WHERE {string.Join(" AND ", all[set.Length..].Select((c, at) => $"{Quoted(c.Name)} = $p{set.Length + at}"))}");
        }
        if (statement.Run(row, db) != 1) throw new DbUpdateConcurrencyException($"A {row.GetType().Name} was deleted meanwhile.");
    }

    private Table Of(AppDb db, object row)
    {
        if (tables.TryGetValue(row.GetType(), out var known)) return known;
        var type = db.Model.FindEntityType(row.GetType()) ?? throw new InvalidOperationException($"{row.GetType().Name} is no row.");
        var store = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return tables[row.GetType()] = new(store.Name, [.. type.GetProperties().Select(property => Column.Of(property, store))]);
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private sealed class Table(string name, Column[] columns)
    {
        public string Name => name;
        public Column[] Columns => columns;
        public Statement? Insert { get; set; }
    }

    private sealed record Column(string Property, string Name, bool IsKey, Func<object, object?> Read, ValueConverter? Converter)
    {
        public static Column Of(IProperty property, StoreObjectIdentifier store)
        {
            var row = Expression.Parameter(typeof(object));
            var value = Expression.Property(Expression.Convert(row, property.DeclaringType.ClrType), property.PropertyInfo!);
            var read = Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), row).Compile();
            return new(property.Name, property.GetColumnName(store)!, property.IsPrimaryKey(), read, property.GetTypeMapping().Converter);
        }

        public object Stored(object row)
        {
            var value = Read(row);
            return value is null ? DBNull.Value : Converter is null ? value : Converter.ConvertToProvider(value) ?? DBNull.Value;
        }
    }

    private sealed class Statement(SqliteCommand command, Column[] columns)
    {
        public static Statement Prepare(SqliteConnection connection, Column[] columns, string sql)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            for (var at = 0; at < columns.Length; at++) command.Parameters.Add(new($"$p{at}", DBNull.Value));
            return new(command, columns);
        }

        public int Run(object row, AppDb db)
        {
            command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
            for (var at = 0; at < columns.Length; at++) command.Parameters[at].Value = columns[at].Stored(row);
            try
            {
                return command.ExecuteNonQuery();
            }
            catch (SqliteException reason)
            {
                throw new DbUpdateException($"A {row.GetType().Name} could not be saved: {reason.Message}", reason);
            }
        }
    }
}
