import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { eventually } from "./eventually";

const program = process.env.LEADMAGNETS_TEST_APP ?? resolve(import.meta.dirname, "../../artifacts/e2e");

/** The published program as a process of its own, with the settings of one installation. */
export class Server {
  private process: ChildProcess | undefined;
  private said = "";

  constructor(readonly url: string, private readonly settings: Readonly<Record<string, string>>) {}

  /** What it wrote to its console since it was started. */
  get console(): string {
    return this.said;
  }

  /** @param more Settings for this run of it. */
  async start(more: Readonly<Record<string, string>> = {}): Promise<void> {
    if (!existsSync(resolve(program, "LeadMagnets.Web.dll"))) {
      throw new Error(`No published server in ${program}. Run: dotnet publish src/LeadMagnets.Web -c Release -o artifacts/e2e`);
    }
    this.said = "";
    const env = { ...process.env, ASPNETCORE_URLS: this.url, ...this.settings, ...more };
    const started = spawn("dotnet", ["LeadMagnets.Web.dll"], { cwd: program, env, stdio: ["ignore", "pipe", "pipe"] });
    this.process = started;
    for (const stream of [started.stdout, started.stderr]) stream.on("data", (text: Buffer) => (this.said = (this.said + text).slice(-20_000)));
    await eventually(() => this.isReady(), `the server at ${this.url} is ready`, 120_000);
  }

  /** As when the machine loses its power: no goodbye. */
  async kill(): Promise<void> {
    await this.end("SIGKILL");
  }

  async stop(): Promise<void> {
    await this.end("SIGTERM");
  }

  private async isReady(): Promise<boolean> {
    if (this.process?.exitCode !== null) throw new Error(`The server ended while it started:\n${this.said}`);
    return fetch(`${this.url}/health/ready`).then(answer => answer.ok, () => false);
  }

  private async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const running = this.process;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, "exit");
    running.kill(signal);
    await ended;
  }
}
