namespace LeadMagnets.Domain.Formatting;

internal static class Units
{
    /// <summary>A number with what it counts; the two stay on one line.</summary>
    public static string After(string number, string? unit) => string.IsNullOrWhiteSpace(unit) ? number : $"{number}\u00a0{unit}";
}
