using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>Where a run without JavaScript goes next: the same walk and the same checks as everywhere.</summary>
public static class HostedRun
{
    /// <summary>What is wrong on the step where the visitor is.</summary>
    public static IReadOnlyList<Problem> ProblemsHere(CompiledDefinition compiled, HostedState state)
    {
        var here = compiled.Definition.Steps.FirstOrDefault(s => s.Id == state.At)?.Questions.Select(q => $"answers.{q.Id}").ToHashSet() ?? [];
        if (state.At == HostedState.LeadForm && !state.Skipped) return LeadReader.Read(compiled.Definition.LeadForm, state.Lead, new(state.ReportConsent, state.MarketingConsent)).Problems;
        return [.. AnswerReader.Read(compiled, state.Answers, state.Now).Problems.Where(p => here.Contains(p.Path))];
    }

    /// <summary>The place after the present one; null: the run is finished.</summary>
    public static string? Next(CompiledDefinition compiled, HostedState state)
    {
        var places = Places(compiled, state);
        return places.Skip(state.At == HostedState.Intro ? 0 : places.TakeWhile(place => place != state.At).Count() + 1).FirstOrDefault();
    }

    public static string Previous(CompiledDefinition compiled, HostedState state)
    {
        var places = Places(compiled, state);
        var at = places.TakeWhile(place => place != state.At).Count();
        return at > 0 ? places[at - 1] : HostedState.Intro;
    }

    public static bool IsFirst(CompiledDefinition compiled, HostedState state) => Places(compiled, state).FirstOrDefault() == state.At;

    /// <summary>The visitor has said who they are, and answers go on.</summary>
    public static bool IsBehindLeadForm(CompiledDefinition compiled, HostedState state)
    {
        var places = Places(compiled, state);
        var form = places.IndexOf(HostedState.LeadForm);
        return form >= 0 && places.IndexOf(state.At) > form;
    }

    /// <summary>The place that the player calls by this name; the page over all answers is its own, here the last step stands for it.</summary>
    public static string Place(CompiledDefinition compiled, HostedState state, string? at)
    {
        var places = Places(compiled, state);
        var here = at switch { "lead" => HostedState.LeadForm, "review" => places.LastOrDefault(place => place != HostedState.LeadForm), _ => at };
        return here is not null && places.Contains(here) ? here : compiled.Definition.Intro is null ? places.FirstOrDefault() ?? HostedState.LeadForm : HostedState.Intro;
    }

    /// <summary>The steps that are shown, with the lead form among them where it stands before the result.</summary>
    private static List<string> Places(CompiledDefinition compiled, HostedState state)
    {
        var steps = new HostedWay(compiled, state).Steps;
        List<string> places = [.. steps.Select(step => step.Id)];
        if (LeadFormPlace.Among(compiled.Definition, steps) is { } at) places.Insert(at, HostedState.LeadForm);
        return places;
    }

    /// <summary>The step to which a refused answer leads back; the lead form where the lead is at fault.</summary>
    public static string PlaceOf(CompiledDefinition compiled, IReadOnlyList<Problem> problems)
    {
        var question = problems.Select(p => p.Path).FirstOrDefault(p => p.StartsWith("answers.", StringComparison.Ordinal))?["answers.".Length..];
        return question is null ? HostedState.LeadForm
            : compiled.Definition.Steps.FirstOrDefault(s => s.Questions.Any(q => q.Id == question))?.Id ?? HostedState.LeadForm;
    }

    public static HostedState With(HostedState state, CompiledDefinition compiled, IFormCollection form)
    {
        if (state.At == HostedState.LeadForm) return WithLead(state, compiled.Definition.LeadForm, form) with { Skipped = compiled.Definition.LeadForm.Skippable && form["go"] == "skip" };
        var answers = new Dictionary<string, JsonElement>(state.Answers);
        var numbers = HostedFields.Numbers(compiled.Definition);
        var proposed = state.Proposed.ToHashSet();
        var before = new HostedWay(compiled, state);
        var asked = compiled.Definition.Steps.FirstOrDefault(s => s.Id == state.At)?.Questions ?? [];
        foreach (var question in asked)
        {
            if (HostedAnswers.Read(question, form, numbers) is { } answer) answers[question.Id] = answer;
            else answers.Remove(question.Id);
            if (IsProposal(question, before.Start(question), answers)) proposed.Add(question.Id);
            else proposed.Remove(question.Id);
        }
        return Renewed(compiled, state with { Answers = answers, Proposed = [.. proposed] }, asked);
    }

    /// <summary>A computed default that was sent back as it stood.</summary>
    private static bool IsProposal(Question question, JsonElement? start, Dictionary<string, JsonElement> answers) =>
        question is StartingQuestion { DefaultFormula: not null } && start is { } value && answers.TryGetValue(question.Id, out var answer) && JsonElement.DeepEquals(value, answer);

    /// <summary>Computed defaults of other steps follow the answers that they rest on, while nobody changed them.</summary>
    private static HostedState Renewed(CompiledDefinition compiled, HostedState state, IReadOnlyList<Question> asked)
    {
        foreach (var question in compiled.Questions.Where(question => state.Proposed.Contains(question.Id)).Except(asked))
        {
            var answers = new Dictionary<string, JsonElement>(state.Answers);
            answers.Remove(question.Id);
            state = state with { Answers = answers };
            if (new HostedWay(compiled, state).Start(question) is { } start) answers[question.Id] = start;
        }
        return state;
    }

    private static HostedState WithLead(HostedState state, LeadForm leadForm, IFormCollection form)
    {
        // Hidden fields stand in no form: they stay as the address filled them, or empty, so that their formula counts.
        var hidden = leadForm.Fields.Where(field => field.Hidden).Select(field => field.Id).ToHashSet();
        var lead = state.Lead.Where(given => hidden.Contains(given.Key)).ToDictionary();
        foreach (var field in leadForm.Fields.Where(field => !field.Hidden))
            if (HostedFields.Read(field, form[HostedFields.LeadPrefix + field.Id]) is { } value) lead[field.Id] = value;
        return state with { Lead = lead, ReportConsent = form.ContainsKey("consent.report"), MarketingConsent = form.ContainsKey("consent.marketing") };
    }
}
