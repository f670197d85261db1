using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace LeadMagnets.Web.Features.Shared.Cards;

/// <summary>
/// Serves a card. Programs that fetch pictures for previews do not come back: they wait while it is taken, for as long as they are known to;
/// whoever comes later finds it kept.
/// </summary>
public static class CardAnswer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public static async Task<IResult> Of(CardPictures cards, string folder, CardDocument card, TimeSpan keep, HttpContext http, TimeProvider clock)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, http.RequestAborted);
        try
        {
            if (await cards.Picture(folder, card, either.Token) is { Bytes: { } picture })
            {
                headers.CacheControl = $"public, max-age={keep.TotalSeconds:0}";
                return Results.Bytes(picture, "image/png", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(picture).AsSpan(0, 12))}\""));
            }
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            // It goes on being taken.
        }
        headers.RetryAfter = "10";
        headers.CacheControl = "no-store";
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
}
