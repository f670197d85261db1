namespace LeadMagnets.Domain.Formulas;

/// <summary>
/// The names that the formulas of one magnet know, each with its place in a <see cref="Scope"/>; the same in capitals and not.
/// When all formulas are bound no name is added any more, and all requests share it.
/// </summary>
public sealed class Names
{
    private readonly Dictionary<string, int> places = [];

    public int Count => places.Count;

    /// <summary>All names in lower case, in the order of their places.</summary>
    public IReadOnlyCollection<string> All => places.Keys;

    /// <summary>The place of a name, which is made when it is new.</summary>
    public int Place(string name)
    {
        var key = NameRules.Key(name);
        if (!places.TryGetValue(key, out var place)) places.Add(key, place = places.Count);
        return place;
    }

    /// <summary>The place of a name, or -1.</summary>
    internal int Find(string name) =>
        places.TryGetValue(name, out var place) || places.TryGetValue(NameRules.Key(name), out place) ? place : -1;
}
