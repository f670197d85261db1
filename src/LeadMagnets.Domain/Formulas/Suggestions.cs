namespace LeadMagnets.Domain.Formulas;

/// <summary>Guesses what somebody meant to write.</summary>
public static class Suggestions
{
    /// <summary>More slips than that are another word.</summary>
    private const int MostSlips = 3;

    /// <summary>Nobody means a longer name, and it would take time to look.</summary>
    private const int Longest = 80;

    /// <summary><c> Did you mean hourly_cost?</c>, or nothing when no name is near.</summary>
    public static string For(string written, IReadOnlyCollection<string> names) => Nearest(written, names) is { } name ? $" Did you mean {name}?" : "";

    /// <summary>The name that the fewest slips of the finger lead to: at most one slip per three letters, and three in all.</summary>
    public static string? Nearest(string written, IReadOnlyCollection<string> names)
    {
        if (written.Length > Longest) return null;
        var allowed = Math.Clamp(written.Length / 3, 1, MostSlips);
        var key = NameRules.Key(written);
        return names
            .Where(name => Math.Abs(name.Length - written.Length) <= allowed)
            .Select(name => (Name: name, Slips: Slips(key, NameRules.Key(name), allowed)))
            .Where(candidate => candidate.Slips <= allowed)
            .OrderBy(candidate => candidate.Slips).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .FirstOrDefault().Name;
    }

    /// <summary>
    /// Damerau and Levenshtein: letters added, dropped, changed, or two neighbours swapped. Looks only at what can still come to
    /// <paramref name="most"/> slips; more than that is told as one more.
    /// </summary>
    private static int Slips(string from, string to, int most)
    {
        var width = to.Length + 1;
        var (before, last, next) = (new int[width], new int[width], new int[width]);
        for (var j = 0; j < width; j++) last[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            Array.Fill(next, most + 1);
            if (i <= most) next[0] = i;
            var least = next[0];
            for (var j = Math.Max(1, i - most); j <= Math.Min(to.Length, i + most); j++)
            {
                var slips = Math.Min(last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1), Math.Min(last[j], next[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) slips = Math.Min(slips, before[j - 2] + 1);
                next[j] = Math.Min(slips, most + 1);
                least = Math.Min(least, next[j]);
            }
            if (least > most) return most + 1;
            (before, last, next) = (last, next, before);
        }
        return last[to.Length];
    }
}
