namespace LeadMagnets.Domain.Answers;

/// <summary>What a visitor answered to one question; the kinds below are all there are.</summary>
public abstract record Answer;

/// <summary>The id of the chosen option.</summary>
/// <param name="Option">The id.</param>
/// <param name="Text">What the visitor wrote to it; null: nothing.</param>
public sealed record ChoiceAnswer(string Option, string? Text = null) : Answer;

/// <summary>The ids of the chosen options, in the order of the question, each once.</summary>
public sealed record ChoicesAnswer(IReadOnlyList<string> Options) : Answer
{
    /// <summary>What the visitor wrote to options, by their ids; null: nothing.</summary>
    public IReadOnlyDictionary<string, string>? Texts { get; init; }
}

/// <param name="Number">The number that counts: in the first unit of its question.</param>
/// <param name="Entered">What was given in another unit; null: the number itself.</param>
public sealed record NumberAnswer(double Number, NumberInUnit? Entered = null) : Answer;

/// <param name="Value">The number as it was given.</param>
/// <param name="Unit">Id of its unit.</param>
public sealed record NumberInUnit(double Value, string Unit);

/// <summary>A number that does not apply to the visitor.</summary>
public sealed record NotApplicableAnswer : Answer
{
    /// <summary>How it is sent and stored.</summary>
    public const string Word = "n/a";
}

/// <summary>What was typed; also a telephone number in its international form, and the code of a country.</summary>
public sealed record TextAnswer(string Text) : Answer;

public sealed record DateAnswer(DateOnly Day) : Answer;

/// <summary>Ids of columns by ids of rows, in the order of the rows; a row without an answer has no entry.</summary>
public sealed record RowsAnswer(IReadOnlyDictionary<string, string> Rows) : Answer;

/// <summary>The ids of options, the first one first.</summary>
public sealed record RankingAnswer(IReadOnlyList<string> Options) : Answer;

/// <summary>Yes or no; also whether a box of consent was ticked.</summary>
public sealed record YesNoAnswer(bool Yes) : Answer;
