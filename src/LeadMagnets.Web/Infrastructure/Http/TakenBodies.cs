using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary>Tells the API document of bodies that calls read themselves (<see cref="ApiCalls"/>), as if they were bound.</summary>
internal sealed class TakenBodies(IModelMetadataProvider models) : IApiDescriptionProvider
{
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
        foreach (var call in context.Results)
            if (call.ActionDescriptor.EndpointMetadata.OfType<TakenBody>().FirstOrDefault() is { } body)
            {
                call.ParameterDescriptions.Add(new()
                {
                    Name = "body", Source = BindingSource.Body, Type = body.Type, IsRequired = true, ModelMetadata = models.GetMetadataForType(body.Type),
                });
                call.SupportedRequestFormats.Add(new() { MediaType = "application/json" });
            }
    }
}
