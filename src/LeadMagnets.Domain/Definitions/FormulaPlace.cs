namespace LeadMagnets.Domain.Definitions;

/// <summary>A formula of a definition and where it stands.</summary>
/// <param name="Path">Its place in the document: <c>variables[3].formula</c>.</param>
/// <param name="Text">The formula.</param>
/// <param name="Sees">What its names may stand for.</param>
/// <param name="QuestionsBefore">How many questions it sees, for what sees only the earlier ones; a rule sees its own question too, a jump those of its step.</param>
public sealed record FormulaPlace(string Path, string Text, FormulaSight Sees, int QuestionsBefore = int.MaxValue)
{
    /// <summary>Whether the number of the row, <c>t</c>, has a meaning.</summary>
    public bool InYearTable { get; init; }
}

/// <summary>Each one sees what the one before sees, and more.</summary>
public enum FormulaSight
{
    /// <summary>Tables and earlier answers: conditions of steps and questions, computed defaults, rules and jumps.</summary>
    EarlierAnswers,
    /// <summary>All answers, variables, and the result's own names: variables and the insides of blocks.</summary>
    Result,
    /// <summary>Also the fields of the lead, which are blank while it is unknown: signal, fit, overrides, and conditions of blocks.</summary>
    Lead,
}
