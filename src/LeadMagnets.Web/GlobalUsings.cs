// "Route" is the product's word for a routing decision; ASP.NET Core's own type of that name is not used here.
global using Route = LeadMagnets.Web.Data.Entities.Route;
