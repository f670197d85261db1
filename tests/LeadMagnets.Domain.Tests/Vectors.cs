using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit;

namespace LeadMagnets.Domain.Tests;

/// <summary>The JSON files that both languages obey. Files that are derived are compared, and written anew with UPDATE_VECTORS=1.</summary>
public static class Vectors
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        MaxDepth = 1024,
    };

    public static IReadOnlyList<T> Read<T>(string file) => JsonSerializer.Deserialize<List<T>>(File.ReadAllText(InSource(file)), Options)!;

    /// <summary>A whole file as JSON.</summary>
    public static JsonElement Document(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(InSource(file)));
        return document.RootElement.Clone();
    }

    /// <summary>A file with one JSON document per line.</summary>
    public static IEnumerable<T> ReadLines<T>(string file) => File.ReadLines(InSource(file)).Select(line => JsonSerializer.Deserialize<T>(line, Options)!);

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Fails when the file in the repository is not what the code makes today.</summary>
    public static void Matches(string file, IEnumerable<string> rows)
    {
        var text = "[\n" + string.Join(",\n", rows) + "\n]\n";
        if (Environment.GetEnvironmentVariable("UPDATE_VECTORS") == "1") File.WriteAllText(InSource(file), text);
        Assert.True(File.ReadAllText(InSource(file)) == text, $"tests/vectors/{file} is stale: run the tests once with UPDATE_VECTORS=1 and look at what changed.");
    }

    private static string InSource(string file, [CallerFilePath] string here = "")
    {
        // A deterministic build maps source paths to /_/: then the copies beside the tests serve.
        var source = Path.Combine(Path.GetDirectoryName(here)!, "..", "vectors");
        return Path.Combine(Directory.Exists(source) ? source : Path.Combine(AppContext.BaseDirectory, "vectors"), file);
    }
}
