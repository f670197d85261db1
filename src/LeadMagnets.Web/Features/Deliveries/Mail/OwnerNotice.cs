using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Piping;
using LeadMagnets.Domain.Scoring;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Mail;

namespace LeadMagnets.Web.Features.Deliveries.Mail;

/// <summary>What an owner reads: who, how good and why, what they answered, and where to go on. An answer to the mail reaches the lead.</summary>
public sealed class OwnerNotice(PublicLinks links)
{
    private const string Language = "en";

    public OutgoingMail OfLead(Guid id, MailSubject about, Member member)
    {
        var who = about.Lead.Company ?? about.Lead.Name ?? about.Lead.Email;
        var score = (about.Submission.Fit ?? 0) + (about.Submission.Intent ?? 0);
        var page = new MailPage(about.Workspace.Name, Accent.Of(about.Workspace.Accent), Language,
        [
            new MailHeading($"{about.Submission.Grade} lead: {who}"),
            new MailFigure(score.ToString(CultureInfo.InvariantCulture), "of 100", $"Fit {about.Submission.Fit}, intent {about.Submission.Intent}"),
            new MailButton("Open the lead", links.Lead(about.Lead.Id)),
            new MailRows("Who", AnswersInWords.OfLead(about.Definition.LeadForm, about.Lead.Email, about.Submission.LeadJson)),
            new MailRows($"Result of “{about.Definition.Title}”", [.. Outcome(about)]),
            new MailRows("Why this score", [.. Why(about.Submission.WhyJson)]),
            new MailRows("Answers", AnswersInWords.Of(PipeValues.AsRead(about.Definition, about.Submission.AnswersJson, about.Submission.CreatedAt), about.Submission.AnswersJson)),
            new MailNote($"Sent to {member.Name} because this lead was routed to you. An answer to this mail goes to the lead."),
        ]);
        return Mail(id, member, $"{about.Submission.Grade} lead ({score}): {who}", page) with { ReplyTo = about.Lead.Email };
    }

    public OutgoingMail OfClosedEndpoint(Guid id, Workspace workspace, Member member, string host) =>
        Mail(id, member, $"Webhook switched off: {host}", new(workspace.Name, Accent.Of(workspace.Accent), Language,
        [
            new MailHeading("A webhook was switched off"),
            new MailParagraph($"The receiver at {host} answered 410 Gone, which means that it will not come back. It gets no more calls."),
            new MailButton("Look at the webhooks", links.Webhooks()),
            new MailNote("Switch it on again in the settings if that was a mistake, and replay the deliveries that are parked."),
        ]));

    private static OutgoingMail Mail(Guid id, Member member, string subject, MailPage page) => new()
    {
        Id = id,
        To = member.Email,
        Subject = subject,
        Text = MailText.Write(page),
        Html = MailHtml.Write(page),
        Language = Language,
    };

    private static IEnumerable<MailRow> Outcome(MailSubject about)
    {
        if (about.Result.Score is { } score) yield return new("Score", $"{score} of 100");
        if (about.Result.Band is { } band) yield return new("Verdict", band.Title);
        if (about.Result.Outcome is { } outcome) yield return new("Outcome", outcome.Title);
        if (about.Result.Grade is { } grade) yield return new("Grade", grade.Title);
        foreach (var variable in about.Definition.Variables.Where(v => v.Label is not null))
            if (about.Result.Outputs.TryGetValue(variable.Id, out var output) && output.Text is { } text) yield return new(variable.Label!, text);
    }

    private static IEnumerable<MailRow> Why(string? json) =>
        from part in json is null ? [] : JsonSerializer.Deserialize<ScorePart[]>(json, DefinitionJson.Options)!
        select new MailRow(char.ToUpperInvariant(part.Rule[0]) + part.Rule[1..], part.Points.ToString("+0;−0;0", CultureInfo.InvariantCulture));
}
