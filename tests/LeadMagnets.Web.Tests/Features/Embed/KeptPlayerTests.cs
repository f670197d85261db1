using System.IO.Compression;
using System.Net;
using System.Text;
using LeadMagnets.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>After an upgrade the players of the versions before are still there (trust.md 2 and 44), although the new program brings its own only.</summary>
public sealed class KeptPlayerTests : IDisposable
{
    private readonly Scratch scratch = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task An_upgraded_program_serves_the_player_of_the_version_before_to_the_letter()
    {
        await using var before = await Upgraded("aaaaaaaaaaaa");
        var (text, tag) = await Fetched(before, "/embed/aaaaaaaaaaaa/player.js");

        await using var after = await Upgraded("bbbbbbbbbbbb", before);

        Assert.Equal((text, tag), await Fetched(after, "/embed/aaaaaaaaaaaa/player.js"));
        Assert.Equal(text, (await Fetched(after, "/embed/aaaaaaaaaaaa/player.js", "br")).Text);
        Assert.Equal("player bbbbbbbbbbbb", (await Fetched(after, "/embed/bbbbbbbbbbbb/player.js")).Text);
        Assert.Equal("loader bbbbbbbbbbbb", (await Fetched(after, "/embed/v1.js")).Text);
    }

    [Fact]
    public async Task The_current_player_and_the_two_that_ran_before_it_are_kept()
    {
        await using var first = await Upgraded("aaaaaaaaaaaa");
        await using var second = await Upgraded("bbbbbbbbbbbb", first);
        await using var third = await Upgraded("cccccccccccc", second);
        await using var fourth = await Upgraded("dddddddddddd", third);
        Assert.Equal(["bbbbbbbbbbbb", "cccccccccccc", "dddddddddddd"], Kept(fourth));

        // A step back: what ran before the next one is the old one again.
        await using var back = await Upgraded("bbbbbbbbbbbb", fourth);
        await using var fifth = await Upgraded("eeeeeeeeeeee", back);

        Assert.Equal(["bbbbbbbbbbbb", "dddddddddddd", "eeeeeeeeeeee"], Kept(fifth));
    }

    [Fact]
    public async Task A_copy_that_lost_its_content_is_made_anew()
    {
        await using var first = await Upgraded("aaaaaaaaaaaa");
        await File.WriteAllBytesAsync(Path.Combine(first.Folder.Players, "aaaaaaaaaaaa", "player.js"), [], Ct);
        Directory.CreateDirectory(Path.Combine(first.Folder.Players, "aaaaaaaaaaaa-x.part"));
        await File.WriteAllTextAsync(Path.Combine(first.Folder.Players, "aaaaaaaaaaaa-x.part", "player.js"), "half", Ct);

        await using var again = await Upgraded("aaaaaaaaaaaa", first);
        await using var second = await Upgraded("bbbbbbbbbbbb", again);

        Assert.Equal("player aaaaaaaaaaaa", (await Fetched(second, "/embed/aaaaaaaaaaaa/player.js")).Text);
        Assert.Equal(["aaaaaaaaaaaa", "bbbbbbbbbbbb"], Kept(second));
    }

    [Theory]
    [InlineData("/embed/../keys/secret.js")]
    [InlineData("/embed/..%2fkeys%2fsecret.js")]
    [InlineData("/embed/%2e%2e/keys/secret.js")]
    [InlineData("/embed/aaaaaaaaaaaa/..%2f..%2fkeys%2fsecret.js")]
    [InlineData("/embed/aaaaaaaaaaaa%2f..%2f..%2fkeys/secret.js")]
    [InlineData("/embed/aaaaaaaaaaaa/..%5c..%5ckeys%5csecret.js")]
    [InlineData("/embed/keys/secret.js")]
    [InlineData("/embed/aaaaaaaaaaaa/begun")]
    [InlineData("/embed/ffffffffffff/player.js")]
    public async Task Nothing_but_files_of_players_leaves_the_folder(string path)
    {
        await using var app = await Upgraded("aaaaaaaaaaaa");
        await File.WriteAllTextAsync(Path.Combine(app.Folder.Keys, "secret.js"), "secret", Ct);

        var answer = await app.Server.SendAsync(http =>
        {
            http.Request.Method = "GET";
            http.Request.Path = new(Uri.UnescapeDataString(path));
        }, Ct);

        Assert.Equal(404, answer.Response.StatusCode);
    }

    [Fact]
    public async Task Where_the_folder_cannot_be_written_the_program_starts_all_the_same()
    {
        await using var app = await WebApp.Start(a =>
        {
            File.WriteAllText(a.Folder.Players, "in the way");
            a.With(Bringing("aaaaaaaaaaaa"));
        });

        Assert.Equal("player aaaaaaaaaaaa", (await Fetched(app, "/embed/aaaaaaaaaaaa/player.js")).Text);
    }

    /// <summary>A program whose build brings this player, on the data folder that the one before left.</summary>
    private Task<WebApp> Upgraded(string hash, WebApp? before = null) => WebApp.Start(app =>
    {
        app.With(Bringing(hash));
        app.Clock.Advance(before is null ? TimeSpan.Zero : before.Clock.GetUtcNow() - app.Clock.GetUtcNow() + TimeSpan.FromHours(1));
        foreach (var file in before is null ? [] : Directory.GetFiles(before.Folder.Players, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(app.Folder.Players, Path.GetRelativePath(before!.Folder.Players, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    });

    private Action<IServiceCollection> Bringing(string hash) => services => services.AddSingleton<IWebHostEnvironment>(new Build(Built(hash)));

    private sealed class Build(string root) : IWebHostEnvironment
    {
        public string WebRootPath { get; set; } = root;
        public IFileProvider WebRootFileProvider { get; set; } = new PhysicalFileProvider(root);
        public string ApplicationName { get; set; } = "LeadMagnets.Web";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
        public string ContentRootPath { get; set; } = root;
        public string EnvironmentName { get; set; } = Environments.Production;
    }

    private string Built(string hash)
    {
        var root = Path.Combine(scratch.Path, hash);
        var folder = Directory.CreateDirectory(Path.Combine(root, "embed", hash)).FullName;
        Write(Path.Combine(root, "embed", "v1.js"), $"loader {hash}");
        Write(Path.Combine(folder, "player.js"), $"player {hash}");
        File.WriteAllText(Path.Combine(root, "embed", "manifest.json"), $$"""{"hash":"{{hash}}"}""");
        return root;
    }

    private static void Write(string path, string text)
    {
        File.WriteAllText(path, text);
        using var packed = new BrotliStream(File.Create($"{path}.br"), CompressionLevel.Fastest);
        packed.Write(Encoding.UTF8.GetBytes(text));
    }

    private static IEnumerable<string> Kept(WebApp app) => Directory.GetDirectories(app.Folder.Players).Select(folder => Path.GetFileName(folder)).Order();

    private static async Task<(string Text, string Tag)> Fetched(WebApp app, string path, string? coding = null)
    {
        using var client = app.CreateClient();
        if (coding is not null) client.DefaultRequestHeaders.AcceptEncoding.Add(new(coding));
        var answer = await client.GetAsync(path, Ct);
        Assert.Equal((HttpStatusCode.OK, "text/javascript", "*"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType, answer.Headers.GetValues("Access-Control-Allow-Origin").Single()));
        Assert.Equal(path == "/embed/v1.js" ? "public, max-age=300" : "public, max-age=31536000, immutable", answer.Headers.GetValues("Cache-Control").Single());
        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        await using var body = await answer.Content.ReadAsStreamAsync(Ct);
        await using Stream plain = coding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : body;
        using var reader = new StreamReader(plain);
        return (await reader.ReadToEndAsync(Ct), answer.Headers.ETag!.Tag);
    }
}
