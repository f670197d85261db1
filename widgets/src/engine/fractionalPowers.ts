import { expTail, scale, split } from "./elementary";

// Two thirds of 1/ln2, its high part and what is missing; the same for ln2.
const cp = 9.61796693925975554329e-01;
const cpHigh = 9.61796700954437255859e-01;
const cpLow = -7.02846165095275826516e-09;
const ln2 = 6.93147180559945286227e-01;
const ln2High = 6.93147182464599609375e-01;
const ln2Low = -1.90465429995776804525e-09;

// log2(1.5) in two parts.
const log15High = 5.84962487220764160156e-01;
const log15Low = 1.35003920212974897128e-08;

/** Below these a number is nearer to 1 than to 1.5, and nearer to 1.5 than to 2, on the scale of logarithms. */
const nearOne = 1.2247447967529297;
const nearOneAndHalf = 1.7320508003234863;

/** 2^-1075 and less is zero, 2^1024 and more too large. */
const leastLog = -1075;
const mostLog = 1024;

/**
 * x^y for positive x after fdlibm's e_pow.c, step by step as in C#: the logarithm to base 2 is kept in two parts, so that the product
 * with y still has all its digits.
 */
export function fractionalPower(x: number, y: number): number {
  const [logHigh, logLow] = log2(x);
  const start = high(y);
  return exp2(start * logHigh, (y - start) * logHigh + y * logLow);
}

/** x = 2^n·ax with ax near 1 or 1.5 = b; log2(ax) by s = (ax − b)/(ax + b), whose square and series are split into parts. */
function log2(x: number): readonly [high: number, low: number] {
  let [ax, n] = split(x);
  let b = 1;
  if (ax >= nearOneAndHalf) {
    ax /= 2;
    n++;
  } else if (ax >= nearOne) b = 1.5;

  let u = ax - b;
  let v = 1 / (ax + b);
  const s = u * v;
  const sHigh = high(s);
  let tHigh = high(ax + b);
  let tLow = ax - (tHigh - b);
  const sLow = v * (u - sHigh * tHigh - sHigh * tLow);

  let z = s * s;
  let r = z * z * (5.99999999999994648725e-01 + z * (4.28571428578550184252e-01 + z * (3.33333329818377432918e-01
    + z * (2.72728123808534006489e-01 + z * (2.30660745775561754067e-01 + z * 2.06975017800338417784e-01)))));
  r += sLow * (sHigh + s);
  z = sHigh * sHigh;
  tHigh = high(3 + z + r);
  tLow = r - (tHigh - 3 - z);

  u = sHigh * tHigh;
  v = sLow * tHigh + tLow * s;
  const pHigh = high(u + v);
  const pLow = v - (pHigh - u);
  const zHigh = cpHigh * pHigh;
  const zLow = cpLow * pHigh + pLow * cp + (b === 1 ? 0 : log15Low);
  const shift = b === 1 ? 0 : log15High;
  const top = high(zHigh + zLow + shift + n);
  return [top, zLow - (top - n - shift - zHigh)];
}

/** 2^(top + low) = 2^n·2^r; 2^r by the rational function of `exp`. */
function exp2(top: number, low: number): number {
  const sum = top + low;
  if (sum >= mostLog) return Infinity;
  if (!(sum > leastLog)) return 0;
  const n = Math.floor(sum + 0.5);
  const rest = top - n;
  let t = high(low + rest);
  const u = t * ln2High;
  const v = (low - (t - rest)) * ln2 + t * ln2Low;
  const z = u + v;
  const w = v - (z - u);
  t = z * z;
  const c = z - t * expTail(t);
  const r = z * c / (c - 2) - (w + z * w);
  return scale(1 - (r - z), n);
}

const bits = new DataView(new ArrayBuffer(8));

/** The number without the lower half of its bits, so that a product of two such is exact. */
function high(number: number): number {
  bits.setFloat64(0, number);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}
