namespace LeadMagnets.Domain.Answers;

/// <summary>What a visitor answered to one question; the kinds below are all there are.</summary>
public abstract record Answer;

/// <summary>The id of the chosen option.</summary>
public sealed record ChoiceAnswer(string Option) : Answer;

/// <summary>The ids of the chosen options, in the order of the question, each once.</summary>
public sealed record ChoicesAnswer(IReadOnlyList<string> Options) : Answer;

public sealed record NumberAnswer(double Number) : Answer;

public sealed record TextAnswer(string Text) : Answer;

public sealed record YesNoAnswer(bool Yes) : Answer;
