using System.Collections;
using LeadMagnets.Domain.Formulas.Terms;

namespace LeadMagnets.Domain.Formulas;

/// <summary>What names stand for while formulas are computed; a later value replaces the earlier one. For one thread at a time.</summary>
public sealed class Scope : IScope, IEnumerable<KeyValuePair<string, Value>>
{
    private readonly bool grows;

    /// <summary>A scope that takes any name.</summary>
    public Scope() : this(new Names()) => grows = true;

    /// <summary>A scope for the names of bound formulas; none of them has a value yet.</summary>
    public Scope(Names names)
    {
        Names = names;
        Evaluation.Values = Unset(names.Count);
    }

    private Scope(Scope other)
    {
        Names = other.Names;
        grows = other.grows;
        Locale = other.Locale;
        Currency = other.Currency;
        Today = other.Today;
        Evaluation.Values = [.. other.Evaluation.Values];
    }

    public static Scope Empty { get; } = [];

    /// <summary>The locale that TEXT writes in.</summary>
    public string Locale { get => Evaluation.Locale; init => Evaluation.Locale = value; }

    /// <summary>The currency that TEXT writes in.</summary>
    public string? Currency { get => Evaluation.Currency; init => Evaluation.Currency = value; }

    /// <summary>What TODAY() is: the day of the submission in the market's zone as a serial; <c>#N/A</c> where none is known.</summary>
    public Value Today { get => Evaluation.Today; set => Evaluation.Today = value; }

    internal Names Names { get; }

    internal Evaluation Evaluation { get; } = new();

    /// <exception cref="KeyNotFoundException">The formulas that this scope is for know no such name.</exception>
    public Value this[string name]
    {
        set
        {
            var place = PlaceOf(name);
            Evaluation.Values[place] = value;
        }
    }

    public void Add(string name, Value value) => this[name] = value;

    public Value? Find(string name) => Names.Find(name) is >= 0 and var place && IsSet(Evaluation.Values[place]) ? Evaluation.Values[place] : default(Value?);

    /// <summary>The same values to go on with, without touching these.</summary>
    public Scope Copy() => new(this);

    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() =>
        Names.All.Zip(Evaluation.Values, KeyValuePair.Create).Where(pair => IsSet(pair.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PlaceOf(string name)
    {
        var place = Names.Find(name);
        if (place >= 0) return place;
        if (!grows) throw new KeyNotFoundException($"No formula of this magnet knows the name {name}.");
        place = Names.Place(name);
        if (place >= Evaluation.Values.Length) Evaluation.Values = [.. Evaluation.Values, .. Unset(Evaluation.Values.Length + 8)];
        return place;
    }

    private static Value[] Unset(int count)
    {
        var values = new Value[count];
        Array.Fill(values, FormulaError.Name);
        return values;
    }

    private static bool IsSet(Value value) => !(value.IsError && value.Error == FormulaError.Name);
}
