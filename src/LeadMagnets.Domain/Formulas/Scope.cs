using System.Collections;

namespace LeadMagnets.Domain.Formulas;

/// <summary>Names and values in memory; a later value replaces the earlier one. Names are the same in capitals and not.</summary>
public sealed class Scope : IScope, IEnumerable<KeyValuePair<string, Value>>
{
    private readonly Dictionary<string, Value> values = [];

    public static Scope Empty { get; } = [];

    public Value this[string name]
    {
        set => values[NameRules.Key(name)] = value;
    }

    public void Add(string name, Value value) => this[name] = value;

    public Value? Find(string name) => values.TryGetValue(name, out var value) ? value : default(Value?);

    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
