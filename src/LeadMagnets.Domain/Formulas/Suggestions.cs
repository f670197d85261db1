namespace LeadMagnets.Domain.Formulas;

/// <summary>Guesses what somebody meant to write.</summary>
public static class Suggestions
{
    /// <summary><c> Did you mean hourly_cost?</c>, or nothing when no name is near.</summary>
    public static string For(string written, IReadOnlyCollection<string> names) => Nearest(written, names) is { } name ? $" Did you mean {name}?" : "";

    /// <summary>The name that the fewest slips of the finger lead to: at most one slip per three letters.</summary>
    public static string? Nearest(string written, IReadOnlyCollection<string> names)
    {
        var allowed = Math.Max(1, written.Length / 3);
        return names
            .Where(name => Math.Abs(name.Length - written.Length) <= allowed)
            .Select(name => (Name: name, Slips: Slips(NameRules.Key(written), NameRules.Key(name))))
            .Where(candidate => candidate.Slips <= allowed)
            .OrderBy(candidate => candidate.Slips).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .FirstOrDefault().Name;
    }

    /// <summary>Damerau and Levenshtein: letters added, dropped, changed, or two neighbours swapped.</summary>
    private static int Slips(string from, string to)
    {
        var cost = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= to.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var change = cost[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(change, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }
        return cost[from.Length, to.Length];
    }
}
