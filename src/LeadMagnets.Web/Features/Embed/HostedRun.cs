using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>Where a run without JavaScript goes next: the same walk and the same checks as everywhere.</summary>
public static class HostedRun
{
    /// <summary>Steps that have something to show, given the answers so far.</summary>
    public static IReadOnlyList<Step> Visible(CompiledDefinition compiled, HostedState state)
    {
        var shown = Shown(compiled, state);
        return [.. compiled.Definition.Steps.Where(step => step.Questions.Any(q => shown.Contains(q.Id)))];
    }

    public static IReadOnlySet<string> Shown(CompiledDefinition compiled, HostedState state) =>
        Walk.Through(compiled, AnswerReader.Read(compiled, state.Answers).Answers).Shown;

    /// <summary>What is wrong on the step where the visitor is.</summary>
    public static IReadOnlyList<Problem> ProblemsHere(CompiledDefinition compiled, HostedState state)
    {
        var here = compiled.Definition.Steps.FirstOrDefault(s => s.Id == state.At)?.Questions.Select(q => $"answers.{q.Id}").ToHashSet() ?? [];
        return [.. AnswerReader.Read(compiled, state.Answers).Problems.Where(p => here.Contains(p.Path))];
    }

    /// <summary>The place after the present one; null: the run is finished.</summary>
    public static string? Next(CompiledDefinition compiled, HostedState state)
    {
        var steps = Visible(compiled, state);
        if (state.At == HostedState.LeadForm) return null;
        var after = state.At == HostedState.Intro ? 0 : steps.TakeWhile(s => s.Id != state.At).Count() + 1;
        if (after < steps.Count) return steps[after].Id;
        return compiled.Definition.LeadForm.Placement is LeadFormPlacement.BeforeResult ? HostedState.LeadForm : null;
    }

    public static string Previous(CompiledDefinition compiled, HostedState state)
    {
        var steps = Visible(compiled, state);
        var place = state.At == HostedState.LeadForm ? steps.Count : steps.TakeWhile(s => s.Id != state.At).Count();
        return place > 0 && steps.Count > 0 ? steps[Math.Min(place, steps.Count) - 1].Id : HostedState.Intro;
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
        if (state.At == HostedState.LeadForm) return WithLead(state, compiled.Definition.LeadForm, form);
        var answers = new Dictionary<string, JsonElement>(state.Answers);
        var numbers = HostedFields.Numbers(compiled.Definition);
        foreach (var question in compiled.Definition.Steps.FirstOrDefault(s => s.Id == state.At)?.Questions ?? [])
        {
            if (HostedFields.Read(question, form[HostedFields.AnswerPrefix + question.Id], numbers) is { } answer) answers[question.Id] = answer;
            else answers.Remove(question.Id);
        }
        return state with { Answers = answers };
    }

    private static HostedState WithLead(HostedState state, LeadForm leadForm, IFormCollection form)
    {
        var lead = new Dictionary<string, JsonElement>();
        foreach (var field in leadForm.Fields)
            if (HostedFields.Read(field, form[HostedFields.LeadPrefix + field.Id]) is { } value) lead[field.Id] = value;
        return state with { Lead = lead, ReportConsent = form.ContainsKey("consent.report"), MarketingConsent = form.ContainsKey("consent.marketing") };
    }
}
