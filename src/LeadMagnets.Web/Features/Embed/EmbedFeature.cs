using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Links;
using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>What any website reaches: definition, events, submissions, hosted page. No cookies; any origin, unless a magnet lists its own.</summary>
public static class EmbedFeature
{
    public static IServiceCollection AddEmbedFeature(this IServiceCollection services) => services
        .AddSingleton<PublishedMagnets>()
        .AddSingleton<Sessions>()
        .AddSingleton<AddressPressure>()
        .AddSingleton<HostedStates>()
        .AddSingleton<ReportLinks>()
        .AddSingleton<SubmissionPreparation>()
        .AddScoped<SubmissionAcceptance>()
        .AddScoped<LeadAcceptance>();

    public static void MapEmbedFeature(this IEndpointRouteBuilder routes)
    {
        var embed = routes.MapGroup("/api/v1/embed/{key}").AllowAnonymous().DisableAntiforgery().WithTags("Embed").AddEndpointFilter<CrossOrigin>();
        // Nobody signs in here: short-circuited endpoints run right after routing, without a look for cookies, keys and policies.
        embed.MapMethods("", [HttpMethods.Get, HttpMethods.Head], GetDefinition.Handle).ShortCircuit().WithSummary("The public face of the published version.");
        embed.MapPost("/events", PostEvent.Handle).ShortCircuit().WithSummary("What happened in the player; the first event is answered with a session.");
        embed.MapPost("/submissions", PostSubmission.Handle).ShortCircuit().WithSummary("A finished run. The same submissionId again yields the same answer.");
        embed.MapPost("/submissions/{submissionId}/lead", PostLead.Handle).WithSummary("The lead of a result whose gate stands behind it; once.");
        embed.MapMethods("/{**path}", [HttpMethods.Options], () => Results.NoContent()).ExcludeFromDescription();
    }
}
