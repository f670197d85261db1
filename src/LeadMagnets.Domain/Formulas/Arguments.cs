namespace LeadMagnets.Domain.Formulas;

/// <summary>The arguments of a call, not computed yet.</summary>
public readonly struct Arguments(Interpreter interpreter, IReadOnlyList<Node> nodes)
{
    public int Count => nodes.Count;

    /// <summary>Computes one argument.</summary>
    public Value this[int index] => interpreter.Visit(nodes[index]);

    /// <summary>Computes all arguments, from left to right.</summary>
    public Value[] All()
    {
        var values = new Value[Count];
        for (var i = 0; i < values.Length; i++) values[i] = this[i];
        return values;
    }
}
