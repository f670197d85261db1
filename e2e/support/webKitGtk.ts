import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { eventually } from "./eventually";
import { freePort } from "./freePort";
import { WebDriver } from "./webDriver";

/** So high that all of a page is in sight: the driver does not scroll what holds a frame. */
const size = { width: 1280, height: 1800 };

/** WebKitGTK's MiniBrowser, new and without any memory, with the driver that starts it. It has no headless mode, and so gets a screen of its own. */
export class WebKitGtk {
  private constructor(readonly driver: WebDriver, private readonly processes: readonly ChildProcess[]) {}

  /** On a busy machine MiniBrowser now and then does not come up, and the driver waits for it: it gets a second chance. */
  static open(): Promise<WebKitGtk> {
    return this.start().catch(() => this.start());
  }

  private static async start(): Promise<WebKitGtk> {
    const screen = await virtualScreen();
    const port = await freePort();
    const service = spawn("WebKitWebDriver", [`--port=${port}`], { env: { ...process.env, DISPLAY: screen.display }, stdio: "ignore" });
    const processes = [service, screen.process];
    try {
      await Promise.race([eventually(() => fetch(`http://127.0.0.1:${port}/status`).then(answer => answer.ok, () => false), "WebKitWebDriver listens"), broken(service)]);
      const driver = await WebDriver.open(`http://127.0.0.1:${port}`);
      await driver.resize(size);
      return new WebKitGtk(driver, processes);
    } catch (error) {
      await ended(processes);
      throw error;
    }
  }

  close(): Promise<void> {
    return this.driver.close().finally(() => ended(this.processes));
  }
}

async function virtualScreen(): Promise<{ process: ChildProcess; display: string }> {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", `${size.width}x${size.height}x24`, "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const [number] = await Promise.race([once(screen.stdio[3] as Readable, "data"), broken(screen)]);
  return { process: screen, display: `:${String(number).trim()}` };
}

/** Never answers: fails when a process ends, or cannot begin. */
async function broken(process: ChildProcess): Promise<never> {
  const [code] = await once(process, "exit");
  throw new Error(`${process.spawnfile} ended with ${code}.`);
}

async function ended(processes: readonly ChildProcess[]): Promise<void> {
  for (const process of processes) {
    if (process.exitCode !== null || process.signalCode !== null) continue;
    const exit = once(process, "exit");
    process.kill();
    await exit;
  }
}
