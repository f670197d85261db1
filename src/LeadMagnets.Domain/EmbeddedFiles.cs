namespace LeadMagnets.Domain;

/// <summary>Tables and texts that are compiled into the assembly, by their resource name.</summary>
internal static class EmbeddedFiles
{
    public static IEnumerable<string> Under(string prefix) =>
        typeof(EmbeddedFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal));

    public static byte[] Bytes(string name)
    {
        using var stream = typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no embedded file {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The lines of a plain list; empty lines and lines that start with # are left out.</summary>
    public static IEnumerable<string> Lines(string name) =>
        System.Text.Encoding.UTF8.GetString(Bytes(name)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'));
}
