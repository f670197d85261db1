using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Leads;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Shared.Unfinished;

/// <summary>
/// Keeps what there is of a run whose lead form was passed, from the player and the hosted page: one row per run, overwritten by newer states only.
/// </summary>
public sealed class PartialAcceptance(PublishedMagnets magnets, IWriter writer, ServerSecret secret, TimeProvider clock)
{
    /// <summary>Null: it is kept, or an earlier call said more.</summary>
    public async Task<AcceptanceAnswer?> Accept(PublishedMagnet magnet, string clientId, PartialRequest request, Visit visit, CancellationToken ct)
    {
        if (!SubmissionAcceptance.IsClientId(clientId)) return new AcceptanceAnswer.Invalid([SubmissionAcceptance.MalformedId]);
        if (magnet.SeenVersion(request.Version, visit.Session) is not { } number) return new AcceptanceAnswer.NotOffered();
        if ((await magnets.Version(magnet, number, ct))?.In(request.Language) is not { } version)
            return new AcceptanceAnswer.Invalid([new("version", "unknown-version", $"Version {number} was never published. Load the magnet again, or leave the version out.")]);
        var form = version.Definition.Definition.LeadForm;
        if (!form.Partials) return new AcceptanceAnswer.Invalid([new("", "not-kept", "This magnet keeps no unfinished visits: its lead form does not say “partials”.")]);
        var (lead, problems) = LeadReader.Read(form, request.Lead, request.Consents);
        if (lead is null) return new AcceptanceAnswer.Invalid(visit.Said(version.Definition, new Dictionary<string, JsonElement>(), clock.GetUtcNow(), problems));
        try
        {
            var state = State(version, clientId, request, lead, visit);
            await writer.Write(WriteScope.Of(magnet.WorkspaceId), (db, stop) => StorePartial.Run(db, state, stop), ct);
            return null;
        }
        catch (Exception full) when (full is WriterBusyException or StorageUnavailableException)
        {
            return new AcceptanceAnswer.Busy();
        }
    }

    private PartialState State(PublishedVersion version, string clientId, PartialRequest request, LeadAnswers lead, Visit visit)
    {
        var now = clock.GetUtcNow();
        var definition = version.Definition.Definition;
        visit = visit with { GlobalPrivacyControl = visit.GlobalPrivacyControl || request.Gpc is true };
        var page = SubmissionPreparation.PageOf(request.Page);
        var key = EmailKey.Of(lead.Email);
        return new()
        {
            Version = version,
            ClientId = clientId,
            Sequence = request.Sequence,
            Step = definition.Steps.FirstOrDefault(step => step.Id == request.Step)?.Id,
            AnswersJson = Fitting(version.Definition, request.Answers, now),
            Lead = lead,
            Identity = LeadArrival.IdentityOf(key, lead),
            Page = page,
            Journey = Journey.Of(request.Touches, page, Journey.MayFollow(request.Consent, visit.GlobalPrivacyControl), now),
            Placement = PlacementKey.Of(request.Placement),
            Consent = request.Consent,
            Visit = visit,
            AddressKey = VisitorAddress.KeyOf(visit.Address, secret.Bytes),
            // Answers that come in pieces are never the same again and again.
            Suspicion = proof => Suspicion.Of(request.Trap, lead, visit with { Proof = proof }, definition, isRepeated: false, now).Sum(sign => sign.Points),
            At = now,
        };
    }

    /// <summary>Those of the sent answers that fit; what does not is left out, answer by answer. Nothing is proposed for the visitor.</summary>
    private static string Fitting(CompiledDefinition compiled, IReadOnlyDictionary<string, JsonElement>? answers, DateTimeOffset now)
    {
        if (answers is null) return "{}";
        var sent = AnswerReader.Sent(answers);
        var (read, problems) = AnswerReader.Read(compiled, answers, now);
        var wrong = problems.Select(problem => problem.Path).ToHashSet();
        return new JsonObject(read.ToJson().Where(answer => sent.Contains(answer.Key) && !wrong.Contains($"answers.{answer.Key}"))
            .Select(answer => KeyValuePair.Create(answer.Key, answer.Value?.DeepClone()))).ToJsonString(DefinitionJson.Options);
    }
}
