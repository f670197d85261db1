using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Piping;

/// <summary>
/// The texts of a magnet as the player gets them: each pipe is a number in braces, <c>{{0}}</c>, of a list that says whose value it is, so
/// that the player needs no grammar. Braces that were to be none are an entry without a name.
/// </summary>
internal sealed class PipesInPublic(Definition definition)
{
    private readonly List<PublicPipe> pipes = [];

    /// <summary>The definition with the texts of steps and lead form made public; other texts stay at home.</summary>
    public static (Definition Definition, IReadOnlyList<PublicPipe> Pipes) Of(Definition definition)
    {
        var made = new PipesInPublic(definition);
        var changed = TextMap.Of(definition, place => IsShown(place) ? made.Text(place.Text) : place.Text);
        return (changed, made.pipes);
    }

    /// <summary>The intro knows no answers: it goes out filled.</summary>
    private static bool IsShown(TextPlace place) => place.Sees is TextSight.Answers or TextSight.OwnAnswer && (place.Step >= 0 || place.QuestionsBefore > 0);

    private string Text(string text) => PipedText.IsIn(text) ? string.Concat(PipedText.Parse(text).Parts.Select(Part)) : text;

    private string Part(TextPart part) => part switch
    {
        Pipe pipe when PipeNames.Exists(definition, pipe.Name) => Place(new(NameRules.Key(pipe.Name), pipe.Format ?? Format(pipe.Name), pipe.Fallback)),
        PlainPart { Text: var text } when !PipedText.IsIn(text) => text,
        PlainPart { Text: var text } => Place(new(null, null, text)),
        _ => Place(new(null, null, part.Source)),
    };

    private string Place(PublicPipe pipe)
    {
        var at = pipes.IndexOf(pipe);
        if (at < 0)
        {
            at = pipes.Count;
            pipes.Add(pipe);
        }
        return $"{{{{{at}}}}}";
    }

    private static string? Format(Question question) => question is DateQuestion ? "date" : (question as NumericQuestion)?.Format;

    private string? Format(string name) =>
        definition.Questions.Where(question => NameRules.Key(question.Id) == NameRules.Key(name)).Select(Format)
            .Concat(definition.Variables.Where(variable => NameRules.Key(variable.Id) == NameRules.Key(name)).Select(variable => variable.Format)).FirstOrDefault();
}
