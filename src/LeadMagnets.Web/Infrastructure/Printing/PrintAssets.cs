using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace LeadMagnets.Web.Infrastructure.Printing;

/// <summary>
/// The product's own style sheets and fonts, served to the printer from memory. Everything else is refused. A file is read when a report first
/// needs it: all are nineteen megabytes, most of them scripts that nobody here writes in.
/// </summary>
public sealed class PrintAssets
{
    private static readonly string[] Folders = ["report", "fonts"];
    private static readonly FileExtensionContentTypeProvider Types = new();
    private readonly ConcurrentDictionary<string, PrintAsset> read = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, IFileInfo>> files;
    private readonly Lazy<string> version;

    public PrintAssets(IWebHostEnvironment environment)
    {
        files = new(() => Files(environment.WebRootFileProvider));
        version = new(() => VersionOf(files.Value));
    }

    /// <summary>Changes when a style sheet or a font does, so that reports are printed anew.</summary>
    public string Version => version.Value;

    public PrintAsset? Find(string path) => files.Value.TryGetValue(path, out var file) ? read.GetOrAdd(path, static (_, file) => Read(file), file) : null;

    private static Dictionary<string, IFileInfo> Files(IFileProvider root) => Folders
        .SelectMany(folder => root.GetDirectoryContents(folder).Where(IsAsset).Select(file => (Path: $"/{folder}/{file.Name}", File: file)))
        .ToDictionary(asset => asset.Path, asset => asset.File, StringComparer.Ordinal);

    private static bool IsAsset(IFileInfo file) => !file.IsDirectory && Path.GetExtension(file.Name) is ".css" or ".woff2" or ".svg" or ".png";

    private static PrintAsset Read(IFileInfo file)
    {
        using var source = file.CreateReadStream();
        var content = new byte[source.Length];
        source.ReadExactly(content);
        return new(content, Types.TryGetContentType(file.Name, out var type) ? type : "application/octet-stream");
    }

    private static string VersionOf(Dictionary<string, IFileInfo> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, file) in files.OrderBy(asset => asset.Key, StringComparer.Ordinal))
        {
            using var source = file.CreateReadStream();
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(SHA256.HashData(source));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

public sealed record PrintAsset(byte[] Content, string ContentType);
