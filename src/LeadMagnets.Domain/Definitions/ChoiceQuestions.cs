using System.Text.Json.Serialization;

namespace LeadMagnets.Domain.Definitions;

/// <summary>A question with options, of which one or several are chosen.</summary>
public abstract record ChoiceQuestion : ScoredQuestion
{
    public required IReadOnlyList<Option> Options { get; init; }
}

/// <summary>One of several. The answer is the option's id, or <c>{"choice": "other", "text": "…"}</c> where the option is to be written.</summary>
public abstract record OneOfQuestion : ChoiceQuestion
{
    /// <summary>Id of the option that an unanswered calculator input takes.</summary>
    public string? Default { get; init; }
}

/// <summary>One of several, all in view.</summary>
public sealed record SingleQuestion : OneOfQuestion
{
    /// <summary>Goes on by itself when it is answered and the only question of its step.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AutoAdvance { get; init; }
}

/// <summary>One of several, shown as pictures with captions.</summary>
public sealed record PictureQuestion : OneOfQuestion
{
    /// <summary>See <see cref="SingleQuestion.AutoAdvance"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AutoAdvance { get; init; }
}

/// <summary>One of many, in a list that can be searched.</summary>
public sealed record DropdownQuestion : OneOfQuestion
{
    public string? Placeholder { get; init; }
}

/// <summary>
/// Any number of several; options with pictures are shown as pictures. The answer is a list of ids, with <c>{"choice": …, "text": …}</c>
/// where an option is to be written; points add up, capped at <see cref="MaxPoints"/>.
/// </summary>
public sealed record MultipleQuestion : ChoiceQuestion
{
    public int? Min { get; init; }
    public int? Max { get; init; }
    /// <summary>The sum that counts as full; null: the most that can be chosen together.</summary>
    public double? MaxPoints { get; init; }
}

/// <summary>One choice. Answers carry its id, so labels may change and be translated.</summary>
public sealed record Option
{
    public required string Id { get; init; }
    public required string Label { get; init; }
    public string? Help { get; init; }
    /// <summary>Address of a picture, with its text alternative.</summary>
    public string? Image { get; init; }
    public string? ImageAlt { get; init; }
    /// <summary>Said at once when this is chosen; everybody can read it.</summary>
    public string? Feedback { get; init; }
    /// <summary>"None of these": in a multiple choice it is chosen alone, and then the fewest choices do not count.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Exclusive { get; init; }
    /// <summary>"Other": with a field in which the visitor may write what.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Write { get; init; }
    /// <summary>Points in the question's category; null counts 0.</summary>
    public double? Points { get; init; }
    /// <summary>"Not applicable": the question leaves both sums (domain.md B2).</summary>
    public bool LeftOut { get; init; }
    /// <summary>Votes for outcomes by id.</summary>
    public IReadOnlyDictionary<string, double>? Outcomes { get; init; }
    /// <summary>What formulas read instead of the id.</summary>
    public double? Value { get; init; }
    public Advice? Advice { get; init; }
}
