namespace LeadMagnets.Domain.Answers;

/// <summary>A value that was read from a stranger's JSON, or the refusal; neither where there is nothing to read.</summary>
internal readonly record struct Reading<T>(T? Value, Refusal? Refusal)
{
    public static implicit operator Reading<T>(T value) => new(value, null);

    public static implicit operator Reading<T>(Refusal refusal) => new(default, refusal);

    /// <summary>Goes on with the value; a refusal stays what it is.</summary>
    public Reading<TNext> Then<TNext>(Func<T, Reading<TNext>> next) => Refusal is { } refused ? refused : next(Value!);
}
