using System.Linq.Expressions;
using static LeadMagnets.Web.Data.Sqlite.PreparedStatements;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LeadMagnets.Web.Data.Sqlite;

/// <summary>
/// Writes finished rows through prepared statements, past the change tracker, which costs several times what SQLite takes for the row.
/// Columns, names and conversions are those of the model.
/// </summary>
internal sealed class DirectRows(SqliteConnection connection) : IDirectRows, IDisposable
{
    private readonly Dictionary<Type, Table> tables = [];
    private readonly Dictionary<(Type Type, string Columns), (RowStatement Statement, Column[] Columns)> updates = [];

    public void Insert(AppDb db, object row)
    {
        var table = Of(db, row);
        table.Insert ??= new(connection,
            $"INSERT INTO {Quoted(table.Name)} ({string.Join(", ", table.Columns.Select(c => Quoted(c.Name)))}) VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))})");
        Run(table.Insert, row, table.Columns);
    }

    public void Update(AppDb db, object row, string[] properties)
    {
        var key = (row.GetType(), string.Join(' ', properties));
        if (!updates.TryGetValue(key, out var update))
        {
            var table = Of(db, row);
            Column[] set = [.. properties.Select(name => table.Columns.Single(c => c.Property == name))];
            Column[] all = [.. set, .. table.Columns.Where(c => c.IsKey)];
            updates[key] = update = (new(connection,
                $"UPDATE {Quoted(table.Name)} SET {string.Join(", ", set.Select(c => $"{Quoted(c.Name)} = ?"))} " +
                $"WHERE {string.Join(" AND ", all[set.Length..].Select(c => $"{Quoted(c.Name)} = ?"))}"), all);
        }
        if (Run(update.Statement, row, update.Columns) != 1) throw new DbUpdateConcurrencyException($"A {row.GetType().Name} was deleted meanwhile.");
    }

    public void Dispose()
    {
        foreach (var table in tables.Values) table.Insert?.Dispose();
        foreach (var (statement, _) in updates.Values) statement.Dispose();
    }

    private static int Run(RowStatement statement, object row, Column[] columns)
    {
        try
        {
            for (var at = 0; at < columns.Length; at++) statement.Bind(at, columns[at].Stored(row));
            return statement.Run();
        }
        catch (SqliteException reason)
        {
            throw new DbUpdateException($"A {row.GetType().Name} could not be saved: {reason.Message}", reason);
        }
    }

    private Table Of(AppDb db, object row)
    {
        if (tables.TryGetValue(row.GetType(), out var known)) return known;
        var type = db.Model.FindEntityType(row.GetType()) ?? throw new InvalidOperationException($"{row.GetType().Name} is no row.");
        var store = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return tables[row.GetType()] = new(store.Name, [.. type.GetProperties().Select(property => Column.Of(property, store))]);
    }

    private sealed class Table(string name, Column[] columns)
    {
        public string Name => name;
        public Column[] Columns => columns;
        public RowStatement? Insert { get; set; }
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

        public object? Stored(object row)
        {
            var value = Read(row);
            return value is null || Converter is null ? value : Converter.ConvertToProvider(value);
        }
    }
}
