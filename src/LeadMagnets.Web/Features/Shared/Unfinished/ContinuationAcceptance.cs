using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Delivery;
using LeadMagnets.Domain.Leads;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Shared.Unfinished;

/// <summary>
/// Keeps a run and sends its visitor a link that continues it. Whoever asks is answered the same, whether or not the mail leaves: limits are the
/// mail's business (<c>MailCaps</c>), and a program that asks gets none.
/// </summary>
public sealed class ContinuationAcceptance(PublishedMagnets magnets, IWriter writer, ServerSecret secret, IDeliverySignal signal, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>Null: it is kept, or nobody needs to know why not.</summary>
    public async Task<AcceptanceAnswer?> Accept(PublishedMagnet magnet, ContinuationRequest request, Visit visit, CancellationToken ct)
    {
        if (!SubmissionAcceptance.IsClientId(request.Run.SubmissionId)) return new AcceptanceAnswer.Invalid([SubmissionAcceptance.MalformedId with { Path = "run.submissionId" }]);
        if (magnet.CurrentVersion is null || magnet.SeenVersion(request.Version, visit.Session) is not { } number) return new AcceptanceAnswer.NotOffered();
        if ((await magnets.Version(magnet, number, ct))?.In(request.Run.Language) is not { } version)
            return new AcceptanceAnswer.Invalid([new("version", "unknown-version", $"Version {number} was never published. Load the magnet again, or leave the version out.")]);
        var definition = version.Definition.Definition;
        if (!definition.SaveAndContinue) return new AcceptanceAnswer.Invalid([new("", "not-kept", "This magnet sends no links to continue later: it does not say “saveAndContinue”.")]);

        var (email, now) = (request.Email.Trim(), clock.GetUtcNow());
        if (!EmailAddress.IsValid(email))
            return new AcceptanceAnswer.Invalid(visit.Said(version.Definition, new Dictionary<string, JsonElement>(), now, [new("email", "email", "Enter an e-mail address such as name@example.com.")]));
        var state = new ContinuationState(magnet, version, email, EmailKey.Mailbox(email), JsonSerializer.Serialize(Known(request.Run, version), DefinitionJson.Options),
            HostPage.Of(magnet, request.Page), VisitorAddress.KeyOf(visit.Address, secret.Bytes), visit, now)
        {
            ClientId = request.Run.SubmissionId,
            Token = id => ContinueToken.Make(secret.Bytes, id, magnet.Key),
            Signs = Suspicion.Of(request.Trap, new(email, new Dictionary<string, Scalar>(), new()), visit, definition, isRepeated: false, now),
        };
        return await Store(state, ct);
    }

    private async Task<AcceptanceAnswer?> Store(ContinuationState state, CancellationToken ct)
    {
        if (Suspicion.Verdict(state.Signs) is not null) return null;
        try
        {
            if (await writer.Write(WriteScope.Of(state.Magnet.WorkspaceId), (db, stop) => StoreContinuation.Run(db, state, stop), ct)) signal.Wake();
            return null;
        }
        catch (Exception full) when (full is WriterBusyException or StorageUnavailableException)
        {
            return new AcceptanceAnswer.Busy();
        }
    }

    /// <summary>Nothing but what the magnet asks for is kept of what a stranger sends.</summary>
    private static KeptRun Known(KeptRun run, PublishedVersion version)
    {
        var definition = version.Definition.Definition;
        var (questions, fields) = (definition.Questions.Select(q => q.Id).ToHashSet(), definition.LeadForm.Fields.Select(f => f.Id).ToHashSet());
        return run with
        {
            Language = version.Language,
            At = run.At is "lead" or "review" || definition.Steps.Any(step => step.Id == run.At) ? run.At : null,
            Answers = run.Answers?.Where(answer => questions.Contains(answer.Key)).ToDictionary(),
            Lead = run.Lead?.Where(field => fields.Contains(field.Key)).ToDictionary(),
        };
    }
}
