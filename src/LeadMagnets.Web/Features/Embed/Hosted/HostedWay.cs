using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Piping;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>The way of a visitor without JavaScript, walked once per request: what is shown, in the words that they read.</summary>
public sealed class HostedWay
{
    private readonly CompiledDefinition compiled;
    private readonly Walk walk;

    public HostedWay(CompiledDefinition compiled, HostedState state)
    {
        this.compiled = compiled;
        walk = Walk.Through(compiled, AnswerReader.Read(compiled, state.Answers, state.Now).Answers);
        Definition = compiled.Pipes.IsNone ? compiled.Definition : PipeValues.During(compiled, walk).Fill(compiled.Definition);
        Steps = [.. Definition.Steps.Where(step => step.Questions.Any(Shows))];
    }

    /// <summary>The definition, its texts filled with the answers so far.</summary>
    public Definition Definition { get; }

    /// <summary>Steps that have something to show.</summary>
    public IReadOnlyList<Step> Steps { get; }

    public bool Shows(Question question) => walk.Shown.Contains(question.Id);

    public bool Requires(Question question) => walk.Requires(compiled, question);

    /// <summary>What an unanswered question starts with, as JSON; null: nothing.</summary>
    public JsonElement? Start(Question question) => StartAnswer.Of(compiled, question, walk.Scope) is { } start
        ? JsonSerializer.SerializeToElement(new AnswerSet([new(question.Id, start)]).ToJson()[question.Id])
        : null;
}
