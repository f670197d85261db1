using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Xunit;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>
/// A real PostgreSQL server on a scratch folder, started once per run and thrown away after it. It runs as the ordinary user
/// <c>postgres</c> where the tests run as root, because its programs refuse root. Without them on the machine, tests are skipped.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static PostgresServer? running;
    private static int databases;
    private readonly string binaries;
    private readonly string folder = Directory.CreateTempSubdirectory("leadmagnets-postgres-").FullName;
    private readonly int port = FreePort();

    private PostgresServer(string binaries) => this.binaries = binaries;

    /// <summary>The connection string of a fresh, empty database.</summary>
    public static async Task<string> EmptyDatabase() => await (await Server()).NewDatabase();

    /// <summary>A server for one test, which stops it and starts it again.</summary>
    public static async Task<PostgresServer> OfItsOwn()
    {
        var server = new PostgresServer(BinariesOrSkip());
        await server.Begin();
        return server;
    }

    public async Task<string> NewDatabase()
    {
        var name = $"test{Interlocked.Increment(ref databases)}";
        await using var source = NpgsqlDataSource.Create(ConnectionTo("postgres"));
        await using var create = source.CreateCommand($"CREATE DATABASE {name}");
        await create.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return ConnectionTo(name);
    }

    /// <summary>Ends every connection to a database, in the middle of whatever it does.</summary>
    public static async Task<int> CutConnections(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Application Name=cutter");
        await using var cut = source.CreateCommand(
            "SELECT count(pg_terminate_backend(pid))::int FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        return (int)(await cut.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    /// <summary>As a crash: whoever is connected is thrown out.</summary>
    public Task GoDown() => AsPostgres("pg_ctl", "-D", Data, "-m", "immediate", "-w", "-s", "stop");

    public Task ComeBack() => AsPostgres("pg_ctl", "-D", Data, "-w", "-s", "-l", Path.Combine(folder, "log"), "-o", Options, "start");

    public async ValueTask DisposeAsync() => await End();

    /// <summary>At the end of the run.</summary>
    internal static async Task Stop()
    {
        if (running is { } server) await server.End();
    }

    private static async Task<PostgresServer> Server()
    {
        await Gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (running is not null) return running;
            var server = new PostgresServer(BinariesOrSkip());
            await server.Begin();
            return running = server;
        }
        finally
        {
            Gate.Release();
        }
    }

    private static string BinariesOrSkip()
    {
        if (Binaries() is { } binaries) return binaries;
        Assert.Skip("PostgreSQL's server programs are not on this machine (Debian: apt-get install postgresql-15).");
        throw new InvalidOperationException();
    }

    private static string? Binaries() => !Directory.Exists("/usr/lib/postgresql") ? null
        : Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(d => Path.Combine(d, "bin"))
            .FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")));

    private async Task Begin()
    {
        if (AsRoot) await Run("install", "-d", "-o", "postgres", "-g", "postgres", "-m", "700", folder);
        await AsPostgres("initdb", "-D", Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions");
        await ComeBack();
    }

    private async Task End()
    {
        await AsPostgres("pg_ctl", "-D", Data, "-m", "immediate", "-w", "-s", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private string Options => $"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off";
    private string Data => Path.Combine(folder, "data");
    private static bool AsRoot => Environment.UserName == "root";

    private string ConnectionTo(string database) =>
        $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Maximum Pool Size=20;Include Error Detail=true";

    private Task AsPostgres(string program, params string[] arguments) => Run(Command(program, arguments));

    private static Task Run(string program, params string[] arguments) => Run(new ProcessStartInfo(program, arguments));

    private ProcessStartInfo Command(string program, params string[] arguments)
    {
        var path = Path.Combine(binaries, program);
        return AsRoot ? new("runuser", ["-u", "postgres", "--", path, .. arguments]) { WorkingDirectory = "/" } : new(path, arguments);
    }

    private static async Task Run(ProcessStartInfo start)
    {
        // initdb talks; pg_ctl hands its outputs on to the server, and a pipe would stay open as long as that runs.
        start.RedirectStandardOutput = start.ArgumentList.Any(a => a.EndsWith("initdb", StringComparison.Ordinal)) || start.FileName.EndsWith("initdb", StringComparison.Ordinal);
        using var process = Process.Start(start)!;
        if (start.RedirectStandardOutput) await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{start.FileName} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
