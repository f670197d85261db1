using System.Text.Json.Serialization;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>How to show a magnet on another page: oEmbed 1.0, type <c>rich</c>.</summary>
public sealed record OEmbedAnswer
{
    [JsonPropertyName("version")] public string Version { get; init; } = "1.0";
    [JsonPropertyName("type")] public string Type { get; init; } = "rich";
    [JsonPropertyName("title")] public required string Title { get; init; }
    [JsonPropertyName("author_name")] public required string AuthorName { get; init; }
    [JsonPropertyName("provider_name")] public string ProviderName { get; init; } = "LeadMagnets";
    [JsonPropertyName("provider_url")] public required string ProviderUrl { get; init; }
    /// <summary>Seconds for which the answer may be kept.</summary>
    [JsonPropertyName("cache_age")] public int CacheAge { get; init; } = 3600;
    /// <summary>One iframe; for WordPress a quoted link before it.</summary>
    [JsonPropertyName("html")] public required string Html { get; init; }
    [JsonPropertyName("width")] public required int Width { get; init; }
    [JsonPropertyName("height")] public required int Height { get; init; }
    /// <summary>A picture, where there is one that keeps within the asked size; its three fields come together.</summary>
    [JsonPropertyName("thumbnail_url")] public string? ThumbnailUrl { get; init; }
    [JsonPropertyName("thumbnail_width")] public int? ThumbnailWidth { get; init; }
    [JsonPropertyName("thumbnail_height")] public int? ThumbnailHeight { get; init; }
}
