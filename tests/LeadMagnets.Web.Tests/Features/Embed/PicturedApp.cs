using LeadMagnets.Web.Infrastructure.Printing;
using LeadMagnets.Web.Tests.Features.Reports;
using LeadMagnets.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>The program under an address of its own, with a printer that takes pictures of magnets until a test unplugs it.</summary>
public class PicturedApp : WebApp
{
    public PicturedApp() => With(services => services.AddSingleton<IPrinter>(Printer)).With("LeadMagnets:PublicUrl", Address);

    protected virtual string Address => "https://leads.example";

    internal SwitchedPrinter Printer { get; } = new() { IsOn = true };
}

/// <summary>The same where somebody ended the address with a slash.</summary>
public sealed class SlashedApp : PicturedApp
{
    protected override string Address => base.Address + "/";
}
