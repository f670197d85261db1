using System.Text.Json;

namespace LeadMagnets.Domain.Tests;

/// <summary>The files of <c>tests/vectors</c>, which both languages obey.</summary>
internal static class Vectors
{
    public static JsonElement Json(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "vectors", file)));
        return document.RootElement.Clone();
    }
}
