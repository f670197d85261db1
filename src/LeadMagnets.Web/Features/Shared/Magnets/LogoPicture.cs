using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Shared.Magnets;

/// <summary>A workspace's logo as <c>data:</c> address, so that what is printed needs no request.</summary>
public sealed class LogoPicture(DataFolder folder)
{
    /// <param name="file">Name of the file; null, or gone: null.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<string?> Of(string? file, CancellationToken ct)
    {
        if (file is not { Length: > 0 } name || Path.GetFileName(name) != name) return null;
        var type = Path.GetExtension(name).ToLowerInvariant() switch { ".png" => "png", ".jpg" or ".jpeg" => "jpeg", ".webp" => "webp", _ => null };
        var path = Path.Combine(folder.Files, name);
        return type is null || !File.Exists(path) ? null : $"data:image/{type};base64,{Convert.ToBase64String(await File.ReadAllBytesAsync(path, ct))}";
    }
}
