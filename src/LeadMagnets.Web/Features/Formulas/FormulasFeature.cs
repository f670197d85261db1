using LeadMagnets.Web.Infrastructure.Http;
using LeadMagnets.Web.Infrastructure.Idempotency;

namespace LeadMagnets.Web.Features.Formulas;

/// <summary>Tries formulas out, for customers' own tools and the builder.</summary>
public static class FormulasFeature
{
    public static void MapFormulasFeature(this IEndpointRouteBuilder api) =>
        api.MapPost("/formulas/evaluate", Evaluate.Handle).WithTags("Formulas").WithSummary("Computes a formula with given variables.").WithMetadata(new NeedsNoIdempotency())
            .Takes<Evaluate.FormulaCall>().Produces<Evaluate.FormulaAnswer>().Refuses(400, 413, 422);
}
