using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeadMagnets.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SourcesAndSlugs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SelfReported",
                table: "Touches",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FormerSlugs",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    WorkspaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MagnetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GivenUpAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerSlugs", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_FormerSlugs_Magnets_MagnetId",
                        column: x => x.MagnetId,
                        principalTable: "Magnets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FormerSlugs_MagnetId",
                table: "FormerSlugs",
                column: "MagnetId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FormerSlugs");

            migrationBuilder.DropColumn(
                name: "SelfReported",
                table: "Touches");
        }
    }
}
