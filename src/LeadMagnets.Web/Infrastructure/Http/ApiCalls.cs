namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary>
/// What calls say of themselves for the API document. The framework's own <c>Accepts</c> is not used: it refuses other media types, and a
/// body's type was never asked for here (a beacon of a leaving page comes as text).
/// </summary>
public static class ApiCalls
{
    /// <summary>The body is JSON of this type.</summary>
    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder call) => call.WithMetadata(new TakenBody(typeof(T)));

    /// <summary>The body is JSON of either type.</summary>
    public static RouteHandlerBuilder Takes<T, TOther>(this RouteHandlerBuilder call) => call.WithMetadata(new TakenBody(typeof(T), typeof(TOther)));

    /// <summary>The call may be answered with problem details under these statuses.</summary>
    public static T Refuses<T>(this T calls, params int[] statuses) where T : IEndpointConventionBuilder
    {
        foreach (var status in statuses) calls.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ApiProblem), ["application/problem+json"]));
        return calls;
    }
}

/// <summary>Metadata of a call that reads its body itself.</summary>
internal sealed record TakenBody(Type Type, Type? Other = null);
