using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Data;

public sealed class PostgresAppDb(DbContextOptions<PostgresAppDb> options) : AppDb(options);
