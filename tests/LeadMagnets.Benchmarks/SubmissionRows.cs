using Microsoft.Data.Sqlite;

namespace LeadMagnets.Benchmarks;

/// <summary>
/// Accepted submissions over HTTP against the real program, 50 clients, its own mail worker at work beside it; then a bare loop that commits
/// the very same rows, read back from the program's own database, in groups of 64.
/// </summary>
internal static class SubmissionRows
{
    private const int Clients = 50;
    private const int MostOfARound = 300_000;
    private const int MostRounds = 12;
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Bare = TimeSpan.FromSeconds(5);

    public static async Task<IReadOnlyList<Row>> Measure(string app)
    {
        using var folder = new Folder();
        Round product;
        await using (var server = await ServedProgram.Product(app, folder.Path))
        {
            var body = new SubmissionBody(await server.Publish("cyber-risk"));
            var rounds = await WarmUp(server, body);
            product = Middle.Of([await Run(server, body, rounds + 1), await Run(server, body, rounds + 2), await Run(server, body, rounds + 3)], round => round.Figures.PerSecond);
        }
        if (product.Figures.Failures > 0) Console.WriteLine($"  {product.Figures.Failures} calls were not accepted");
        var database = Path.Combine(folder.Path, "leadmagnets.db");
        var bare = Middle.Of([BareLoop.Run(database, Bare), BareLoop.Run(database, Bare), BareLoop.Run(database, Bare)], figures => figures.PerSecond);
        SqliteConnection.ClearAllPools();
        Console.WriteLine($"  {bare.RowsEach:0.0} rows and {bare.BytesEach / 1024.0:0.0} kB a submission; longest {product.Figures.Longest:0} ms");
        var ratio = product.Figures.PerSecond / bare.PerSecond;
        return
        [
            new("Accepted submissions a second, 50 clients over HTTP, SQLite `FULL`", $"{product.Figures.PerSecond:0}/s", $"bare group commit: {bare.PerSecond:0}/s", $"{ratio:0.00}", "at least 0.5", ratio >= 0.5),
            new("… time of one submission", $"p50 {product.Figures.P50:0.0} ms, p99 {product.Figures.P99:0.0} ms", "", "", "p99 under 100 ms", product.Figures.P99 < 100),
            new("… processor time of one submission, HTTP, computing and mail included", $"{product.Milliseconds:0.00} ms", $"bare group commit: {bare.ProcessorMilliseconds:0.00} ms", $"{bare.ProcessorMilliseconds / product.Milliseconds:0.00}", "", true),
        ];
    }

    /// <summary>
    /// Makes the server one that has been running for a while: rounds under load, until two in a row cost no less processor time than one before.
    /// In the first minute much of that time goes into compiling the code that has turned out to be used most.
    /// </summary>
    private static async Task<int> WarmUp(ServedProgram server, SubmissionBody body)
    {
        var (least, since, rounds) = (double.PositiveInfinity, 0, 0);
        while (since < 2 && rounds < MostRounds)
        {
            var cost = (await Run(server, body, ++rounds)).Milliseconds;
            since = cost < 0.95 * least ? 0 : since + 1;
            least = Math.Min(least, cost);
        }
        return rounds;
    }

    private static async Task<Round> Run(ServedProgram server, SubmissionBody body, int round)
    {
        var (first, before) = (round * MostOfARound, server.Processor());
        var figures = await Load.Run(server.Port, Clients, TimeSpan.Zero, Measured, 201, number => body.Of(first + number));
        var cost = (server.Processor() - before).TotalMilliseconds / (figures.PerSecond * Measured.TotalSeconds);
        Console.WriteLine($"  round {round}: {figures.PerSecond:0}/s, {cost:0.00} ms each, p99 {figures.P99:0} ms");
        return new(figures, cost);
    }

    /// <param name="Figures">What the clients saw.</param>
    /// <param name="Milliseconds">Processor time of the server for each submission.</param>
    private sealed record Round(Figures Figures, double Milliseconds);
}
