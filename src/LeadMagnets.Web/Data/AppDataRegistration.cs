using LeadMagnets.Web.Data.Postgres;
using LeadMagnets.Web.Data.Sqlite;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace LeadMagnets.Web.Data;

public static class AppDataRegistration
{
    /// <summary>The engine that the settings name, its writer, and contexts for requests that only read.</summary>
    public static IServiceCollection AddAppData(this IServiceCollection services, LeadMagnetsOptions options, string? connectionString)
    {
        services.AddSingleton<WriterMeters>();
        return options.Database == "postgres" ? services.AddPostgres(connectionString!) : services.AddSqlite();
    }

    /// <summary>
    /// Builds the model on another core while the program is put together: it is half a second of the start, and contexts of equal options share it.
    /// </summary>
    public static void BuildModelAhead(LeadMagnetsOptions options) => Task.Run(() =>
    {
        using AppDb db = options.Database == "postgres"
            ? new PostgresAppDb(Ahead(new DbContextOptionsBuilder<PostgresAppDb>().UseNpgsql()))
            : new SqliteAppDb(Ahead(new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite("Data Source=:memory:"), sqlite: true));
        _ = db.Model;
    });

    private static DbContextOptions<T> Ahead<T>(DbContextOptionsBuilder<T> options, bool sqlite = false) where T : AppDb
    {
        options.ForWriting(NullLoggerFactory.Instance);
        if (sqlite) options.WithPreparedWrites();
        return options.Options;
    }

    /// <summary>Nothing may read or write before this has run.</summary>
    public static Task PrepareDatabase(this IServiceProvider services, CancellationToken ct = default) =>
        services.GetRequiredService<IDatabaseStart>().Prepare(ct);

    private static IServiceCollection AddSqlite(this IServiceCollection services)
    {
        services.AddSingleton<SqliteFile>().AddSingleton<SingleWriter>();
        services.AddSingleton<IWriter>(p => p.GetRequiredService<SingleWriter>()).AddHostedService(p => p.GetRequiredService<SingleWriter>());
        services.AddSingleton<IDatabaseStart, SqliteStart>();
        services.AddDbContextPool<SqliteAppDb>((p, db) => db.UseSqlite(p.GetRequiredService<SqliteFile>().ReadOnlyConnection)
            .WithSharedServices().WithPreparedWrites().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
        return services.AddScoped<AppDb>(p => p.GetRequiredService<SqliteAppDb>().For(p.GetRequiredService<CurrentWorkspace>()));
    }

    private static IServiceCollection AddPostgres(this IServiceCollection services, string connectionString)
    {
        services.AddSingleton(_ => NpgsqlDataSource.Create(connectionString));
        services.AddSingleton<PostgresWriter>().AddSingleton<IWriter>(p => p.GetRequiredService<PostgresWriter>());
        services.AddSingleton<IDatabaseStart, PostgresStart>();
        services.AddSingleton<PostgresBell>().AddHostedService(p => p.GetRequiredService<PostgresBell>());
        services.AddDbContextPool<PostgresAppDb>((p, db) => db.UseNpgsql(p.GetRequiredService<NpgsqlDataSource>(), Patient).AddInterceptors(new NulRemoval())
            .WithSharedServices().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
        return services.AddScoped<AppDb>(p => p.GetRequiredService<PostgresAppDb>().For(p.GetRequiredService<CurrentWorkspace>()));
    }

    /// <summary>A read whose connection was lost is asked again; a server that is away for longer is a 503.</summary>
    private static void Patient(NpgsqlDbContextOptionsBuilder postgres) =>
        postgres.EnableRetryOnFailure(4, TimeSpan.FromSeconds(2), [PostgresErrorCodes.AdminShutdown, PostgresErrorCodes.CrashShutdown, PostgresErrorCodes.CannotConnectNow]);
}
