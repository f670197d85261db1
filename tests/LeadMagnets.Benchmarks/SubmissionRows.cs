using Microsoft.Data.Sqlite;

namespace LeadMagnets.Benchmarks;

/// <summary>
/// Accepted submissions over HTTP against the real program, 50 clients, its own mail worker at work beside it; then a bare loop that commits
/// the very same rows, read back from the program's own database, in groups of 64.
/// </summary>
internal static class SubmissionRows
{
    private const int Clients = 50;
    private const int MostOfARound = 1_000_000;
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(12);

    public static async Task<IReadOnlyList<Row>> Measure(string app)
    {
        using var folder = new Folder();
        Figures product;
        double cost;
        await using (var server = await ServedProgram.Product(app, folder.Path))
        {
            var body = new SubmissionBody(await server.Publish("cyber-risk"));
            (product, cost) = await Warm(server, body);
        }
        if (product.Failures > 0) Console.WriteLine($"  {product.Failures} calls were not accepted");
        var bare = BareLoop.Run(Path.Combine(folder.Path, "leadmagnets.db"), TimeSpan.FromSeconds(8));
        SqliteConnection.ClearAllPools();
        Console.WriteLine($"  {bare.RowsEach:0.0} rows and {bare.BytesEach / 1024.0:0.0} kB a submission; processor time {cost:0.00} ms against {bare.ProcessorMilliseconds:0.00} ms each; longest {product.Longest:0} ms");
        var ratio = product.PerSecond / bare.PerSecond;
        return
        [
            new("Accepted submissions a second, 50 clients over HTTP, SQLite `FULL`", $"{product.PerSecond:0}/s", $"bare group commit: {bare.PerSecond:0}/s", $"{ratio:0.00}", "at least 0.5", ratio >= 0.5),
            new("… time of one submission", $"p50 {product.P50:0.0} ms, p99 {product.P99:0.0} ms", "", "", "p99 under 100 ms", product.P99 < 100),
            new("… processor time of one submission, HTTP, computing and mail included", $"{cost:0.00} ms", $"bare group commit: {bare.ProcessorMilliseconds:0.00} ms", $"{bare.ProcessorMilliseconds / cost:0.00}", "", true),
        ];
    }

    /// <summary>
    /// What a server does that has been running for a while: rounds under load, until none costs noticeably less processor time than the one
    /// before it. In the first minute much of that time goes into compiling the code that has turned out to be used most.
    /// </summary>
    private static async Task<(Figures Product, double Milliseconds)> Warm(ServedProgram server, SubmissionBody body)
    {
        var last = double.PositiveInfinity;
        for (var round = 1; ; round++)
        {
            var (first, before) = (round * MostOfARound, server.Processor());
            var figures = await Load.Run(server.Port, Clients, TimeSpan.Zero, Measured, 201, number => body.Of(first + number));
            var cost = (server.Processor() - before).TotalMilliseconds / (figures.PerSecond * Measured.TotalSeconds);
            Console.WriteLine($"  round {round}: {figures.PerSecond:0}/s, {cost:0.00} ms each");
            if (round > 2 && cost > 0.95 * last || round == 9) return (figures, cost);
            last = cost;
        }
    }
}
