using System.Globalization;
using System.Threading.RateLimiting;
using LeadMagnets.Web.Infrastructure.Http;
using LeadMagnets.Web.Infrastructure.Idempotency;

namespace LeadMagnets.Web.Infrastructure.Access;

/// <summary>Limits of the management API, per key.</summary>
public static class ApiLimits
{
    public const string PerKey = "api-key";
    public const string KeyClaim = "api-key";

    public static IServiceCollection AddApiLimits(this IServiceCollection services) => services.AddSingleton<IdempotencyKey>().AddSingleton<ApiRate>().AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limits.AddPolicy(PerKey, context => RateLimitPartition.GetTokenBucketLimiter(
            context.User.FindFirst(KeyClaim)?.Value ?? "none", _ => context.RequestServices.GetRequiredService<ApiRate>().Bucket()));
    });

    private static ValueTask<object?> Idempotency(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.RequestServices.GetRequiredService<IdempotencyKey>().InvokeAsync(context, next);

    /// <summary>The group that management endpoints hang in: key required, limited per key, POSTs repeatable, no cookies and so no antiforgery.</summary>
    public static RouteGroupBuilder MapManagementApi(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGroup("/api/v1").RequireAuthorization(Access.Api).RequireRateLimiting(PerKey).DisableAntiforgery().AddEndpointFilter(Idempotency)
            .Refuses(StatusCodes.Status401Unauthorized, StatusCodes.Status429TooManyRequests);
}
