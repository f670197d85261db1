namespace LeadMagnets.Domain.Attribution;

/// <summary>Text that anybody may have sent, fit to be stored and shown.</summary>
public static class PlainText
{
    /// <summary>Trimmed, without control characters, cut between characters; null: nothing is left.</summary>
    public static string? Of(string? text, int longest)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var clean = string.Concat(text.Where(c => !char.IsControl(c))).Trim();
        if (clean.Length > longest) clean = clean[..(char.IsHighSurrogate(clean[longest - 1]) ? longest - 1 : longest)].TrimEnd();
        return clean.Length == 0 ? null : clean;
    }
}
