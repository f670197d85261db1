using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Leads;

/// <summary>What the list of leads shows; its fields are the query string, so a view can be bookmarked and sent to a colleague.</summary>
public sealed record LeadFilter
{
    public string? Q { get; init; }
    public string? Grade { get; init; }
    public LeadStatus? Status { get; init; }
    public Destination? Destination { get; init; }
    /// <summary><c>me</c>, <c>none</c> or a member's id.</summary>
    public string? Owner { get; init; }
    public Guid? Magnet { get; init; }
    /// <summary>Key of a placement through which they finished a run.</summary>
    public string? Placement { get; init; }
    /// <summary>Where they came from, at any time, in one word.</summary>
    public string? Source { get; init; }
    /// <summary>How they said, at any time, that they heard of the company.</summary>
    public string? SelfReported { get; init; }
    /// <summary>Only those with a visit that they did not finish.</summary>
    public bool Unfinished { get; init; }
    /// <summary>Show test leads instead of real ones.</summary>
    public bool Test { get; init; }
    public LeadSort Sort { get; init; } = LeadSort.Newest;
    public bool Up { get; init; }

    public bool IsEmpty => this with { Sort = LeadSort.Newest, Up = false } == new LeadFilter();

    /// <summary>The query string of the same view with changes; what has its default is left out.</summary>
    public Dictionary<string, string> Query(LeadSort? sort = null, bool? up = null, int? page = null)
    {
        var query = new Dictionary<string, string>();
        Add("q", Q);
        Add("grade", Grade);
        Add("status", Status?.ToString());
        Add("destination", Destination?.ToString());
        Add("owner", Owner);
        Add("magnet", Magnet?.ToString());
        Add("placement", Placement);
        Add("source", Source);
        Add("selfReported", SelfReported);
        Add("unfinished", Unfinished ? "true" : null);
        Add("test", Test ? "true" : null);
        Add("sort", (sort ?? Sort) is LeadSort.Newest ? null : (sort ?? Sort).ToString());
        Add("up", up ?? Up ? "true" : null);
        Add("page", page is > 1 ? $"{page}" : null);
        return query;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) query[name] = value;
        }
    }
}

public enum LeadSort { Newest, Score, Name, Company, Status }
