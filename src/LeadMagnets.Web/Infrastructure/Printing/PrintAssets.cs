using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace LeadMagnets.Web.Infrastructure.Printing;

/// <summary>The product's own style sheets and fonts, served to the printer from memory. Everything else is refused.</summary>
public sealed class PrintAssets
{
    private static readonly string[] Folders = ["report", "fonts"];
    private readonly Dictionary<string, PrintAsset> files = new(StringComparer.Ordinal);

    public PrintAssets(IWebHostEnvironment environment)
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var folder in Folders)
            foreach (var file in environment.WebRootFileProvider.GetDirectoryContents(folder).Where(IsAsset).OrderBy(f => f.Name, StringComparer.Ordinal))
                files[$"/{folder}/{file.Name}"] = new PrintAsset(Read(file), types.TryGetContentType(file.Name, out var type) ? type : "application/octet-stream");
        Version = VersionOf(files);
    }

    /// <summary>Changes when a style sheet or a font does, so that reports are printed anew.</summary>
    public string Version { get; }

    public PrintAsset? Find(string path) => files.GetValueOrDefault(path);

    private static bool IsAsset(IFileInfo file) => !file.IsDirectory && Path.GetExtension(file.Name) is ".css" or ".woff2" or ".svg" or ".png";

    private static byte[] Read(IFileInfo file)
    {
        using var source = file.CreateReadStream();
        using var content = new MemoryStream();
        source.CopyTo(content);
        return content.ToArray();
    }

    private static string VersionOf(Dictionary<string, PrintAsset> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, file) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(SHA256.HashData(file.Content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

public sealed record PrintAsset(byte[] Content, string ContentType);
