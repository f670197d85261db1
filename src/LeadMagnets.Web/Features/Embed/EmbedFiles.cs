using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// Loader and player for any website (trust.md 2): readable from every origin, since browsers fetch modules with CORS; the loader is fresh
/// within five minutes, the player's folders carry a hash and never change. Sent as compressed at build, never compressed on the way.
/// </summary>
public static partial class EmbedFiles
{
    private static readonly (string Coding, string Suffix)[] Codings = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>Stands before routing, so that it answers for every file below <c>/embed</c>: of the program's own player and of the ones before it.</summary>
    public static void UseEmbedFiles(this WebApplication app)
    {
        var files = app.Services.GetRequiredService<KeptPlayers>();
        files.KeepOwn();
        app.UseWhen(context => Names().IsMatch(context.Request.Path.Value ?? ""), branch => branch.Run(context => Serve(context, files)));
    }

    [GeneratedRegex(@"^/embed/((v1|frame|framed)\.js|[0-9a-f]{12}/(~[0-9]{1,4}/)?[A-Za-z0-9_-]+\.(js|json))\z")]
    private static partial Regex Names();

    /// <summary>The same folder once more: a browser that failed to import a module tries it again under another address only.</summary>
    [GeneratedRegex("/~[0-9]+/")]
    private static partial Regex Attempt();

    private static Task Serve(HttpContext context, KeptPlayers files)
    {
        var path = Attempt().Replace(context.Request.Path.Value!, "/");
        var (file, coding) = Choose(files, path, context.Request.GetTypedHeaders().AcceptEncoding);
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (!file.Exists) return Results.NotFound().ExecuteAsync(context);
        headers.CacheControl = path.Count('/') == 2 ? "public, max-age=300" : "public, max-age=31536000, immutable";
        if (coding is not null) headers.ContentEncoding = coding;
        var tag = new EntityTagHeaderValue($"\"{file.LastModified.UtcTicks:x}-{file.Length:x}\"");
        var type = path.EndsWith(".js", StringComparison.Ordinal) ? "text/javascript; charset=utf-8" : "application/json";
        return Results.Stream(file.CreateReadStream(), type, lastModified: file.LastModified, entityTag: tag).ExecuteAsync(context);
    }

    private static (IFileInfo File, string? Coding) Choose(KeptPlayers files, string path, IList<StringWithQualityHeaderValue> accepted)
    {
        foreach (var (coding, suffix) in Codings)
        {
            if (!accepted.Any(value => value.Value == coding && value.Quality is not 0)) continue;
            if (files.Find(path + suffix) is { Exists: true } packed) return (packed, coding);
        }
        return (files.Find(path), null);
    }
}
