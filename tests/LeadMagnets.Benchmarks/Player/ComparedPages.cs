using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LeadMagnets.Benchmarks.Player;

/// <summary>
/// A website with the same article on every page: with a picture by itself, with the picture and a magnet below the fold, with a magnet, and with SurveyJS, which
/// gets the questions of the same magnet in its own notation. Scripts of both sides are packed with Brotli.
/// </summary>
internal sealed class ComparedPages(WebApplication server) : IAsyncDisposable
{
    public const string Ours = "/ours", Survey = "/survey", Plain = "/plain", Below = "/below";
    private const string Library = "/survey-js";

    /// <summary>Only where the largest paint is measured: it would hold up both sides alike where they are compared.</summary>
    private const string Hero = """<img src="/hero.bmp" width="640" height="240" alt="">""";

    public Uri Address => new(server.Urls.Single());

    /// <param name="product">Where the product runs.</param>
    /// <param name="key">Of the magnet.</param>
    /// <param name="packages">The folder <c>node_modules</c> of what is compared with.</param>
    public static async Task<ComparedPages> Start(Uri product, string key, string packages)
    {
        using var handler = new SocketsHttpHandler();
        using var http = new HttpClient(handler);
        var magnet = JsonNode.Parse(await http.GetStringAsync(new Uri(product, $"/api/v1/embed/{key}")))!;
        var snippet = $"""<script src="{product}embed/v1.js" async></script><lead-magnet key="{key}" style="display:block;min-height:520px"><a href="{product}m/{key}">Find out</a></lead-magnet>""";
        var survey = $"""
            <link rel="stylesheet" href="{Library}/survey-core.min.css"><div id="survey" style="min-height:520px"></div>
            <script src="{Library}/survey.core.min.js"></script><script src="{Library}/survey-js-ui.min.js"></script>
            <script>new Survey.Model({SurveyOf(magnet)}).render(document.getElementById("survey"));</script>
            """;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        Serve(server, Ours, Page("", snippet));
        Serve(server, Survey, Page("", survey));
        Serve(server, Plain, Page(Hero, ""));
        Serve(server, Below, Page(Hero, $"""<div style="height:2000px"></div>{snippet}"""));
        server.MapGet("/hero.bmp", () => Results.Bytes(Noise(), "image/bmp"));
        foreach (var path in new[] { "survey-core/survey.core.min.js", "survey-core/survey-core.min.css", "survey-js-ui/survey-js-ui.min.js" })
            Packed(server, $"{Library}/{Path.GetFileName(path)}", Path.Combine(packages, path));
        await server.StartAsync();
        return new(server);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    /// <summary>Each step of the magnet as a page of SurveyJS; a kind of question that has no twin there is refused.</summary>
    private static string SurveyOf(JsonNode magnet)
    {
        var pages = magnet["steps"]!.AsArray().Select(step => new JsonObject
        {
            ["title"] = step!["title"]?.DeepClone(),
            ["elements"] = new JsonArray([.. step["questions"]!.AsArray().Select(question => SurveyQuestion(question!))]),
        });
        return new JsonObject { ["showProgressBar"] = "top", ["pages"] = new JsonArray([.. pages]) }.ToJsonString();
    }

    private static JsonObject SurveyQuestion(JsonNode question) => new()
    {
        ["type"] = (string)question["kind"]! switch { "single" => "radiogroup", "multiple" => "checkbox", var kind => throw new NotSupportedException(kind) },
        ["name"] = question["id"]!.DeepClone(), ["title"] = question["title"]!.DeepClone(), ["description"] = question["help"]?.DeepClone(),
        ["choices"] = new JsonArray([.. question["options"]!.AsArray().Select(option => (JsonNode)new JsonObject { ["value"] = option!["id"]!.DeepClone(), ["text"] = option["label"]!.DeepClone() })]),
    };

    private static string Page(string hero, string embedded) => $"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title></head>
        <body style="max-width:720px;margin:0 auto;font:16px/1.5 sans-serif"><h1>Where teams lose their time</h1>
        {hero}<p>We asked two hundred teams what takes most of their week.</p>
        <script>performance.mark("begin")</script>
        {embedded}<p>The rest of the article.</p></body></html>
        """;

    private static void Serve(WebApplication server, string path, string page) => server.MapGet(path, () => Results.Content(page, "text/html; charset=utf-8"));

    private static void Packed(WebApplication server, string path, string file)
    {
        using var packed = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(File.ReadAllBytes(file));
        var body = packed.ToArray();
        var type = path.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript";
        server.MapGet(path, (HttpResponse response) =>
        {
            response.Headers.ContentEncoding = "br";
            return Results.Bytes(body, type);
        });
    }

    /// <summary>A picture with enough in it for a browser to take it for content: seeded noise, 24 bits a pixel.</summary>
    private static byte[] Noise()
    {
        const int width = 640, height = 240, head = 54;
        var bytes = new byte[head + width * height * 3];
        new Random(20261122).NextBytes(bytes.AsSpan(head));
        using var writer = new BinaryWriter(new MemoryStream(bytes));
        writer.Write("BM"u8);
        foreach (var number in new[] { bytes.Length, 0, head, 40, width, height }) writer.Write(number);
        writer.Write((short)1);
        writer.Write((short)24);
        return bytes;
    }
}
