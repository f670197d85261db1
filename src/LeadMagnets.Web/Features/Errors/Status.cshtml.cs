using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Errors;

/// <summary>What people see instead of a bare status code.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class StatusModel : PageModel
{
    // From the address alone, and only what is an error: a form that could not be read, or one with a field "code", must not choose the status.
    public int Code => int.TryParse(RouteData.Values["code"]?.ToString(), out var code) && code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;

    public string Title => Code switch
    {
        404 => "There is nothing here",
        400 => "The form had expired",
        413 => "That was too large",
        503 => "Too busy at the moment",
        _ => "That did not work",
    };

    public string Advice => Code switch
    {
        404 => "The address may be mistyped, or what it showed was deleted.",
        400 => "Go back, load the page again, and send it once more.",
        413 => "Send a smaller file or text.",
        503 => "Nothing was lost. Try again in a few seconds.",
        _ => "The failure was noted. Try again; if it stays, ask whoever runs this server to look at its log.",
    };

    public void OnGet() => Response.StatusCode = Code;
    public void OnPost() => Response.StatusCode = Code;
}
