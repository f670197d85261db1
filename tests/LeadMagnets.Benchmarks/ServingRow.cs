using System.Text;

namespace LeadMagnets.Benchmarks;

/// <summary>The published definition over HTTP, Brotli, against a bare Kestrel that serves the same bytes, in turns.</summary>
internal static class ServingRow
{
    private const int Clients = 32;
    private const int Rounds = 3;

    public static async Task<IReadOnlyList<Row>> Measure(string app)
    {
        using var folder = new Folder();
        await using var product = await ServedProgram.Product(app, folder.Path);
        var path = $"/api/v1/embed/{await product.Publish("cyber-risk")}";
        var file = Path.Combine(folder.Path, "definition.br");
        await File.WriteAllBytesAsync(file, await Download(product, path));
        await using var bare = await ServedProgram.Bare(file);
        var request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: br\r\nOrigin: https://www.acme-security.example\r\n\r\n");

        var (ours, theirs) = (new List<Figures>(), new List<Figures>());
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(await Hit(product, request, round));
            theirs.Add(await Hit(bare, request, round));
        }
        var (mine, other) = (Middle.Of(ours, figures => figures.PerSecond), Middle.Of(theirs, figures => figures.PerSecond));
        var ratio = mine.PerSecond / other.PerSecond;
        return [new("Published definition served (Brotli), 32 connections", $"{mine.PerSecond:0}/s, p99 {mine.P99:0.0} ms", $"bare Kestrel, same bytes: {other.PerSecond:0}/s, p99 {other.P99:0.0} ms", $"{ratio:0.00}", "at least 0.7", ratio >= 0.7)];
    }

    private static Task<Figures> Hit(ServedProgram server, byte[] request, int round) =>
        Load.Run(server.Port, Clients, TimeSpan.FromSeconds(round == 0 ? 12 : 1), TimeSpan.FromSeconds(4), 200, _ => request);

    private static async Task<byte[]> Download(ServedProgram server, string path)
    {
        using var handler = new SocketsHttpHandler();
        using var http = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, path));
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await http.SendAsync(request);
        return await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }
}
