namespace LeadMagnets.Domain.Definitions;

/// <summary>A text of a definition and where it stands.</summary>
/// <param name="Path">Its place in the document: <c>steps[0].questions[1].title</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="Sees">What may be piped into it.</param>
/// <param name="QuestionsBefore">How many questions come before it; for texts that see only answers.</param>
/// <param name="Step">The step that it stands in, from 0; -1: in none.</param>
public sealed record TextPlace(string Path, string Text, TextSight Sees, int QuestionsBefore = int.MaxValue, int Step = -1)
{
    /// <summary>A paragraph in one piece: numbered tags stand for what stands out in it.</summary>
    public bool IsTagged { get; init; }
}

public enum TextSight
{
    /// <summary>Nothing: formulas, lists, proofs of consent or other systems know it as it stands.</summary>
    Name,
    /// <summary>Earlier answers, and variables that rest on nothing else.</summary>
    Answers,
    /// <summary>The same and the answer that the text is about: messages of rules.</summary>
    OwnAnswer,
    /// <summary>All answers, variables, the result's own names and the fields of the lead.</summary>
    Result,
}
