using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Piping;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>Pipes stand where they may, name what is known there, and say what is written where there is no value.</summary>
internal sealed class PipeCheck
{
    /// <summary>Each may bring 200 characters that a visitor typed.</summary>
    private const int Most = 50;

    private readonly Definition definition;
    private readonly SureValues sure;
    /// <summary>The names that read answers, with the places of their questions.</summary>
    private readonly Dictionary<string, int> asked;
    private readonly Dictionary<string, Node> variables = [];
    private readonly HashSet<string> atTheEnd;

    private PipeCheck(Definition definition)
    {
        this.definition = definition;
        sure = new(definition);
        asked = definition.Questions.Index().SelectMany(place => AnswerNames.Keys(place.Item).Append(NameRules.Key(place.Item.Id)).Select(name => (name, place.Index)))
            .DistinctBy(name => name.name).ToDictionary(name => name.name, name => name.Index);
        foreach (var variable in definition.Variables)
            if (Formula.Parse(variable.Formula).Root is { } tree) variables.TryAdd(NameRules.Key(variable.Id), tree);
        atTheEnd = [.. ResultNames.Of(definition), .. definition.LeadForm.Fields.Select(field => NameRules.Key(field.Id))];
    }

    public static IEnumerable<Problem> Find(Definition definition)
    {
        var places = Pipes.Places(definition);
        if (places.Count == 0) return [];
        var check = new PipeCheck(definition);
        return places.SelectMany(check.Problems);
    }

    private IEnumerable<Problem> Problems(TextPlace place)
    {
        var text = PipedText.Parse(place.Text);
        if (text.Problem is { } broken) return [new(place.Path, "pipe-syntax", broken)];
        if (place.Sees is TextSight.Name) return text.Parts.OfType<Pipe>().Take(1)
            .Select(_ => new Problem(place.Path, "no-pipe-here", @"Lists, formulas and other systems know this text as it stands, so nothing can be piped into it. Write \{{ for two braces."));
        if (text.Parts.OfType<Pipe>().Count() > Most) return [new(place.Path, "too-many", $"A text holds at most {Most} pipes. Write it as several texts.")];
        return text.Parts.OfType<Pipe>().Select(pipe => Problem(place, pipe)).OfType<Problem>();
    }

    private Problem? Problem(TextPlace place, Pipe pipe)
    {
        var name = NameRules.Key(pipe.Name);
        if (!PipeNames.Exists(definition, pipe.Name))
            return new(place.Path, FormulaProblemCodes.UnknownName, $"There is nothing called “{pipe.Name}”.{Suggestions.For(pipe.Name, [.. PipeNames.All(definition)])}");
        if (place.Sees is not TextSight.Result && Behind(name).Select(used => NotYet(used, name, place)).OfType<Problem>().FirstOrDefault() is { } early) return early;
        if (pipe.Format is { } format && Format(place, name, format) is { } strange) return strange;
        return pipe.Fallback is null && !sure.Has(name, place)
            ? new(place.Path, "missing-fallback", $"“{pipe.Name}” may have no value. Say what is written then: {{{{{pipe.Name}|…}}}}.")
            : null;
    }

    /// <summary>What a name rests on, itself first.</summary>
    private HashSet<string> Behind(string name)
    {
        var found = new HashSet<string>();
        var open = new Stack<string>([name]);
        while (open.TryPop(out var next))
            if (found.Add(next) && variables.TryGetValue(next, out var tree))
                foreach (var used in Trees.Names(tree)) open.Push(used);
        return found;
    }

    private Problem? NotYet(string used, string name, TextPlace place)
    {
        var through = used == name ? "" : $" (“{name}” rests on it)";
        if (atTheEnd.Contains(used)) return new(place.Path, "not-live", $"“{used}” is only known at the end{through}. It can stand in result and report.");
        return asked.TryGetValue(used, out var at) && at >= place.QuestionsBefore
            ? new(place.Path, "later-question", $"“{used}” is asked later{through}. A text can only show answers that were given before.")
            : null;
    }

    private Problem? Format(TextPlace place, string name, string text)
    {
        if (NumberFormat.Parse(text) is not { } format) return new(place.Path, "unknown-format", $"“{text}” is not a format. Write integer, decimal:2, percent:1, currency:0 or a code such as #,##0.00.");
        if (format.NeedsCurrency && definition.Currency is null) return new(place.Path, "currency-missing", "This is written as money, but the definition names no currency.");
        var isNumber = variables.ContainsKey(name) || name is "score" or "raw" || definition.Questions.Any(question => NameRules.Key(question.Id) == name && question is MeasuredQuestion or DateQuestion);
        return isNumber ? null : new(place.Path, "unused-format", $"“{name}” is no number; write it without the format.");
    }
}
