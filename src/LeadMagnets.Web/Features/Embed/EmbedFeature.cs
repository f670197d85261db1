using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Embed.Hosted;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Acceptance.Proof;
using LeadMagnets.Web.Features.Shared.Links;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Features.Shared.Unfinished;
using LeadMagnets.Web.Infrastructure.Http;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>What any website reaches: definition, events, submissions, hosted page. No cookies; any origin, unless a magnet lists its own.</summary>
public static class EmbedFeature
{
    public static IServiceCollection AddEmbedFeature(this IServiceCollection services) => services
        .AddSingleton<PublishedMagnets>()
        .AddSingleton<TranslatedFaces>()
        .AddSingleton<KeptPlayers>()
        .AddSingleton<Sessions>()
        .AddSingleton<AddressPressure>()
        .AddSingleton<RepeatedPayloads>()
        .AddSingleton<Challenges>()
        .AddSingleton<EmbedVisits>()
        .AddScoped<SubmissionReview>()
        .AddHostedService<ReviewJanitor>()
        .AddSingleton<HostedStates>()
        .AddSingleton<MagnetCards>()
        .AddScoped<HostedHeads>()
        .AddSingleton<ReportLinks>()
        .AddSingleton<Benchmarks>()
        .AddSingleton<SubmissionPreparation>()
        .AddScoped<SubmissionAcceptance>()
        .AddScoped<LeadAcceptance>()
        .AddScoped<PartialAcceptance>()
        .AddScoped<ContinuationAcceptance>()
        .AddScoped<KeptRuns>()
        .AddSingleton<UnfinishedLeads>()
        .AddHostedService<PartialRounds>();

    public static void MapEmbedFeature(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/.well-known/gpc.json", [HttpMethods.Get, HttpMethods.Head], PrivacyControl.Declare).AllowAnonymous().ExcludeFromDescription();
        var embed = routes.MapGroup("/api/v1/embed/{key}").AllowAnonymous().DisableAntiforgery().WithTags("Embed").AddEndpointFilter<CrossOrigin>();
        // Nobody signs in here: short-circuited endpoints run right after routing, without a look for cookies, keys and policies.
        embed.MapMethods("", [HttpMethods.Get, HttpMethods.Head], GetDefinition.Handle).WithSummary("The public face of the published version; with lang in another of its languages.")
            .Produces<PublicDefinition>().Produces(304).Refuses(404).ShortCircuit();
        embed.MapPost("/events", PostEvent.Handle).WithSummary("What happened in the player, in batches of up to 50; the first call is answered with a session.")
            .Takes<EventBatch, EventRequest>().Produces<EventResponse>().Refuses(403, 404).ShortCircuit();
        embed.MapPost("/challenge", PostChallenge.Handle).WithSummary("A proof of work to search while the visitor answers; it goes with the submission. The form is ALTCHA's.")
            .Takes<ChallengeRequest>().Produces<ChallengeResponse>().Refuses(400, 403, 404, 413, 422).ShortCircuit();
        embed.MapPost("/submissions", PostSubmission.Handle).WithSummary("A finished run. The same submissionId again yields the same answer.")
            .Takes<SubmissionRequest>().Produces<SubmissionResponse>(201).Refuses(400, 403, 404, 413, 422, 429, 503).ShortCircuit();
        embed.MapPost("/submissions/{submissionId}/lead", PostLead.Handle).WithSummary("The lead of a result whose gate stands behind it; once.")
            .Takes<LeadRequest>().Produces<LeadResponse>(201).Refuses(400, 403, 404, 413, 422, 429, 503);
        embed.MapPut("/partials/{submissionId}", PutPartial.Handle).WithSummary("What there is of a run whose lead form was passed, where the magnet keeps unfinished visits; a newer `sequence` replaces an older one.")
            .Takes<PartialRequest>().Produces(204).Refuses(400, 403, 404, 413, 422, 429, 503);
        embed.MapPost("/continuations", PostContinuation.Handle).WithSummary("Keeps the run and mails a link that continues it for 30 days; answered the same whether or not a limit on mail holds the link back.")
            .Takes<ContinuationRequest>().Produces<ContinuationAccepted>(202).Refuses(400, 403, 404, 413, 422, 429, 503);
        embed.MapGet("/continuations/{token}", GetContinuation.Handle).WithSummary("The run behind such a link.").Produces<ContinuationResponse>().Refuses(404);
        routes.MapGet("/oembed", GetOEmbed.Handle).AllowAnonymous().WithTags("Embed").WithSummary("oEmbed 1.0: how to show the magnet behind a hosted page's address.")
            .Produces<OEmbedAnswer>().Refuses(400, 404, 429, 501);
        routes.MapMethods("/m/{key}/card.png", [HttpMethods.Get, HttpMethods.Head], MagnetCards.Get).AllowAnonymous().ExcludeFromDescription();
        routes.MapMethods("/m/{key}/brand.css", [HttpMethods.Get, HttpMethods.Head], GetBrandSheet.Handle).AllowAnonymous().ExcludeFromDescription();
        foreach (var path in (string[])["", "/events", "/challenge", "/submissions", "/submissions/{submissionId}/lead", "/partials/{submissionId}", "/continuations", "/continuations/{token}"])
            embed.MapMethods(path, [HttpMethods.Options], () => Results.NoContent()).ExcludeFromDescription();
    }
}
