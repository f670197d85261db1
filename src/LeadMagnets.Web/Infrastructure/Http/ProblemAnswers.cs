using LeadMagnets.Web.Data;
using Microsoft.AspNetCore.Diagnostics;

namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary>
/// The one place where exceptions and bare status codes become answers: problem details (RFC 9457) below <c>/api</c> and
/// <c>/health</c>, a page everywhere else.
/// </summary>
public static class ProblemAnswers
{
    public static IServiceCollection AddProblemAnswers(this IServiceCollection services) => services.AddProblemDetails(problems =>
        problems.CustomizeProblemDetails = answer =>
        {
            var problem = answer.ProblemDetails;
            if (BareStatus.Explain(answer.HttpContext) is var (code, detail))
            {
                problem.Detail ??= detail;
                problem.Extensions.TryAdd("code", code);
            }
            problem.Detail ??= Reason(answer.HttpContext) switch
            {
                WriterBusyException or StorageUnavailableException or BadHttpRequestException => Reason(answer.HttpContext)!.Message,
                { } reason when StorageTrouble.Is(reason) => "The database cannot be reached at the moment. Try again in a few seconds.",
                _ => null,
            };
        });

    public static IApplicationBuilder UseProblemAnswers(this IApplicationBuilder app)
    {
        app.UseWhen(IsForPrograms, programs => programs.UseStatusCodePages());
        app.UseWhen(context => !IsForPrograms(context), people => people.UseStatusCodePagesWithReExecute("/error/{0}"));
        return app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = context => StatusOf(context.Exception) != StatusCodes.Status500InternalServerError,
            ExceptionHandler = LeaveBodyToStatusPages,
        });
    }

    private static bool IsForPrograms(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/health");

    private static Task LeaveBodyToStatusPages(HttpContext context)
    {
        if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "2";
        return Task.CompletedTask;
    }

    private static int StatusOf(Exception reason) => reason switch
    {
        WriterBusyException => StatusCodes.Status503ServiceUnavailable,
        _ when StorageTrouble.Is(reason) => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException bad => bad.StatusCode,
        // A form with too many fields, or one whose encoding is broken.
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Exception? Reason(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>()?.Error;
}
