namespace LeadMagnets.Domain.Proving;

/// <summary>
/// The largest and smallest Σearned/Σweight where one part is chosen from each list, exactly. What takes no part leaves both sums, so the best
/// answer to one question depends on the others; Dinkelbach: for the share λ choose the parts with the largest earned − λ·weight, take their
/// share as the next λ, and stop when it does not grow. That takes a few rounds, as each λ comes from one of finitely many choices.
/// </summary>
internal static class Fraction
{
    private const double Dust = 1e-12;
    private const int MostRounds = 100;

    /// <summary>Null where no choice has any weight.</summary>
    public static Pick<T>? Most<T>(IReadOnlyList<IReadOnlyList<Part<T>>> lists) => Best(lists, 1);

    /// <inheritdoc cref="Most{T}"/>
    public static Pick<T>? Least<T>(IReadOnlyList<IReadOnlyList<Part<T>>> lists) => Best(lists, -1);

    private static Pick<T>? Best<T>(IReadOnlyList<IReadOnlyList<Part<T>>> lists, int sign)
    {
        var chosen = new Part<T>[lists.Count];
        for (var i = 0; i < lists.Count; i++) chosen[i] = Heaviest(lists[i]);
        if (Share(chosen) is not { } share) return null;
        for (var round = 0; round < MostRounds; round++)
        {
            var next = new Part<T>[lists.Count];
            for (var i = 0; i < lists.Count; i++) next[i] = Farthest(lists[i], share, sign);
            if (Share(next) is not { } better || sign * (better - share) <= Dust * Math.Max(1, Math.Abs(share))) break;
            (chosen, share) = (next, better);
        }
        return new(share, [.. chosen.Select(part => part.What)]);
    }

    private static double? Share<T>(Part<T>[] parts)
    {
        var (earned, weight) = (0.0, 0.0);
        foreach (var part in parts) (earned, weight) = (earned + part.Earned, weight + part.Weight);
        return weight > 0 ? earned / weight : null;
    }

    private static Part<T> Heaviest<T>(IReadOnlyList<Part<T>> parts)
    {
        var best = parts[0];
        foreach (var part in parts)
            if (part.Weight > best.Weight) best = part;
        return best;
    }

    private static Part<T> Farthest<T>(IReadOnlyList<Part<T>> parts, double share, int sign)
    {
        var (best, most) = (parts[0], double.NegativeInfinity);
        foreach (var part in parts)
            if (sign * (part.Earned - share * part.Weight) is var worth && worth > most) (best, most) = (part, worth);
        return best;
    }
}
