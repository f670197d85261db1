using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>How the series of a chart are told apart: by colour, and without colour by whole and broken lines.</summary>
internal readonly record struct SeriesLook(Tone Tone, bool Dashed)
{
    public static SeriesLook Of(int series) => series switch
    {
        0 => new(Tone.Accent, false),
        1 => new(Tone.Neutral, true),
        2 => new(Tone.Good, false),
        _ => new(Tone.Warning, true),
    };
}
