using System.Text.RegularExpressions;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Workspaces;

/// <summary><c>GET /files/{name}</c>: uploaded pictures for everybody, never as a document of ours: sandboxed, and only pictures.</summary>
internal static partial class Files
{
    public static IResult Get(string name, DataFolder folder, HttpResponse response)
    {
        if (!Known().IsMatch(name)) return Results.NotFound();
        var path = Path.Combine(folder.Files, name);
        if (!File.Exists(path)) return Results.NotFound();
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return Results.File(path, Path.GetExtension(name) switch { ".png" => "image/png", ".jpg" => "image/jpeg", _ => "image/webp" });
    }

    [GeneratedRegex(@"^[0-9a-f]{32}-[0-9a-f]{32}\.(png|jpg|webp)$")]
    private static partial Regex Known();
}
