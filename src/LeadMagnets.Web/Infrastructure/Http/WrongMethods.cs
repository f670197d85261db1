using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Net.Http.Headers;

namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary>
/// Below <c>/api</c>, a known address asked with another method answers 405 and names its methods, an unknown one 404. Routing alone does not
/// say so in a program that was built and not published: there the framework's route for static files takes every GET of every address.
/// </summary>
public static class WrongMethods
{
    /// <summary>Stands behind routing.</summary>
    public static IApplicationBuilder UseWrongMethods(this WebApplication app)
    {
        var calls = new Lazy<List<Call>>(() => [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Where(IsCall).Select(Call.Of)]);
        return app.Use((context, next) =>
        {
            if (!context.Request.Path.StartsWithSegments("/api") || context.GetEndpoint() is RouteEndpoint found && IsCall(found)) return next(context);
            context.SetEndpoint(null);
            var methods = calls.Value.Where(call => call.Answers(context)).SelectMany(call => call.Methods).Distinct().Order(StringComparer.Ordinal).ToList();
            if (methods.Count == 0) return next(context);
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers[HeaderNames.Allow] = string.Join(", ", methods);
            return Task.CompletedTask;
        });
    }

    private static bool IsCall(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText?.TrimStart('/').StartsWith("api/", StringComparison.Ordinal) == true;

    private sealed record Call(RouteEndpoint Endpoint, TemplateMatcher Matcher, IReadOnlyList<string> Methods)
    {
        public static Call Of(RouteEndpoint endpoint) => new(endpoint, new(TemplateParser.Parse(endpoint.RoutePattern.RawText!.TrimStart('/')), []),
            endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []);

        public bool Answers(HttpContext context)
        {
            var values = new RouteValueDictionary();
            if (!Matcher.TryMatch(context.Request.Path, values)) return false;
            var constraints = context.RequestServices.GetRequiredService<IInlineConstraintResolver>();
            return Endpoint.RoutePattern.ParameterPolicies.All(parameter => parameter.Value.All(policy =>
                policy.Content is not { } text || constraints.ResolveConstraint(text)?.Match(context, null, parameter.Key, values, RouteDirection.IncomingRequest) != false));
        }
    }
}
