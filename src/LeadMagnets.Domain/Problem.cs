namespace LeadMagnets.Domain;

/// <summary>Something wrong with given data, said so that its author can mend it. Domain code returns problems; exceptions are for bugs.</summary>
/// <param name="Path">Where it is, in the document's own words: <c>steps[2].questions[0].formula</c>, <c>answers.A1</c>.</param>
/// <param name="Code">A stable word for programs: <c>unknown-name</c>, <c>required</c>.</param>
/// <param name="Message">A sentence for people that says what to do.</param>
public sealed record Problem(string Path, string Code, string Message);
