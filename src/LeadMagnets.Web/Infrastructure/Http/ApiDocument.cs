using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;

namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary><c>/openapi/v1.json</c>: what the routes say of themselves, with the key that the management calls need.</summary>
public static class ApiDocument
{
    private const string Key = "apiKey";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(options => options
        .AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "LeadMagnets";
            document.Info.Description = "Management API (with an API key) and the public calls of the player. Errors are problem details (RFC 9457); invalid input is 422 with `errors: [{path, code, message}]`. POSTs take an `Idempotency-Key`.";
            document.Components ??= new();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes[Key] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An API key of the workspace, made under Settings, API keys." };
            return Task.CompletedTask;
        })
        .AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().Any())
                operation.Security = [new() { [new OpenApiSecuritySchemeReference(Key, context.Document)] = [] }];
            return Task.CompletedTask;
        }));
}
