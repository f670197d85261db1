const patience = 400; // Milliseconds in which a page follows that follows at all.

/** Scrollbars stay away while the frame is as high as its content, and come where the page around does not follow: nothing is ever cut off. */
export class Scrollbars {
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly height: () => number) {
    addEventListener("resize", () => this.look());
  }

  look(): void {
    clearTimeout(this.waiting);
    if (this.fits) this.show(false);
    else this.waiting = setTimeout(() => this.show(!this.fits), patience);
  }

  private get fits(): boolean {
    return innerHeight + 1 >= this.height();
  }

  private show(bars: boolean): void {
    document.documentElement.classList.toggle("fits", !bars);
  }
}
