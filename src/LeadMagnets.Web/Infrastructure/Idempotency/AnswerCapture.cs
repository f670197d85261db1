using System.Text;

namespace LeadMagnets.Web.Infrastructure.Idempotency;

/// <summary>Lets a result write its answer aside, so that it can be kept before anybody gets it.</summary>
internal static class AnswerCapture
{
    public static async Task<CapturedAnswer> Of(HttpContext http, object? result)
    {
        var network = http.Response.Body;
        using var aside = new MemoryStream();
        http.Response.Body = aside;
        try
        {
            await (result as IResult ?? Results.Json(result)).ExecuteAsync(http);
            await http.Response.Body.FlushAsync();
            var location = http.Response.Headers.Location.ToString();
            return new(http.Response.StatusCode, Encoding.UTF8.GetString(aside.GetBuffer(), 0, (int)aside.Length), location.Length > 0 ? location : null);
        }
        finally
        {
            http.Response.Body = network;
            http.Response.ContentLength = null;
        }
    }
}

/// <summary>An answer as it was kept, with the media type that its status implies.</summary>
internal sealed record CapturedAnswer(int Status, string Body, string? Location) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        if (Location is not null) httpContext.Response.Headers.Location = Location;
        if (Body.Length == 0) return Task.CompletedTask;
        httpContext.Response.ContentType = Status >= StatusCodes.Status400BadRequest ? "application/problem+json" : "application/json; charset=utf-8";
        return httpContext.Response.WriteAsync(Body);
    }
}
