using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Shared.Magnets;

/// <summary>The address under which visitors reach the product: the setting, else the address of the request.</summary>
public sealed class PublicAddress(LeadMagnetsOptions options, IHttpContextAccessor http)
{
    public string Base => options.PublicUrl is { Length: > 0 } url ? url.TrimEnd('/') : $"{Request.Scheme}://{Request.Host}";

    /// <param name="name">The key or the slug.</param>
    public string Hosted(string name) => $"{Base}/m/{name}";

    /// <summary>The same page as content of a frame.</summary>
    public string Frame(string name) => $"{Hosted(name)}?frame=1";

    /// <summary>The hosted page as one placement shows it.</summary>
    public string Hosted(string key, string placement) => $"{Hosted(key)}?placement={Uri.EscapeDataString(placement)}";

    /// <summary>The short link of a placement.</summary>
    public string Short(string code) => $"{Base}/p/{code}";

    public string Loader => $"{Base}/embed/v1.js";

    /// <summary>For pages that allow one script beside the frame: it keeps frames as high as what is in them.</summary>
    public string FrameScript => $"{Base}/embed/frame.js";

    private HttpRequest Request => http.HttpContext?.Request ?? throw new InvalidOperationException("There is no request; set LeadMagnets:PublicUrl.");
}
