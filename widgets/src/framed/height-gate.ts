const least = 2; // Pixels: less is rounding.
const mostGrowths = 10;
const breath = 1000; // Milliseconds.

/**
 * Which heights are worth telling. A page that measures itself by its frame grows with every telling and never ends: after ten growths with
 * no second of rest between them nothing more is told.
 */
export class HeightGate {
  private told = 0;
  private growths = 0;
  private grownAt = -Infinity;
  stopped = false;

  /** The height to tell, or null. */
  next(height: number, now: number): number | null {
    const change = Math.ceil(height) - this.told;
    if (this.stopped || !(height > 0) || Math.abs(change) < least) return null;
    if (change > 0) {
      this.growths = now - this.grownAt <= breath ? this.growths + 1 : 1;
      this.grownAt = now;
      this.stopped = this.growths > mostGrowths;
      if (this.stopped) return null;
    }
    return (this.told = Math.ceil(height));
  }

  /** The visitor went on: growing with their steps is no loop. */
  rest(): void {
    this.growths = 0;
  }

  /** Somebody listens who did not before: the next height is told, however little it differs. */
  forget(): void {
    this.told = 0;
  }
}
