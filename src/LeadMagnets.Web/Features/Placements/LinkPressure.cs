using System.Net;
using LeadMagnets.Web.Features.Shared.Acceptance;

namespace LeadMagnets.Web.Features.Placements;

/// <summary>How often a network follows short links, counted apart from its submissions: nobody guesses codes, and nobody inflates a count.</summary>
public sealed class LinkPressure(TimeProvider clock)
{
    private readonly AddressPressure pressure = new(clock);

    public bool IsTooMuch(IPAddress? address) => pressure.Note(address, Guid.Empty) == Pressure.TooMuch;
}
