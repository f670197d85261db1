const ln2High = 6.93147180369123816490e-01;
const ln2Low = 1.90821492927058770002e-10;
const halfLn2 = 0.34657359027997264;
const smallestNormal = 2.2250738585072014e-308;

/**
 * exp after fdlibm's e_exp.c, step by step as in C#: a browser's own differs in the last bit.
 * x = k·ln2 + r with |r| ≤ ln2/2; e^r by a rational function of r², times 2^k.
 */
export function exp(x: number): number {
  if (x > 709.782712893383973096) return Infinity;
  if (x < -745.13321910194110842) return 0;
  if (Math.abs(x) < 1 / 2 ** 28) return 1 + x;

  const k = Math.abs(x) > halfLn2 ? Math.trunc(1.44269504088896338700 * x + (x < 0 ? -0.5 : 0.5)) : 0;
  const high = k === 0 ? x : x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const t = r * r;
  const c = r - t * expTail(t);
  const y = k === 0 ? 1 - (r * c / (c - 2) - r) : 1 - (low - r * c / (2 - c) - high);
  return scale(y, k);
}

/** The polynomial of exp in r²: c = r − r²·tail, e^r = 1 + r + r·c/(2 − c). */
export const expTail = (t: number): number => 1.66666666666666019037e-01 + t * (-2.77777777770155933842e-03 + t * (6.61375632143793436117e-05
  + t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08)));

/** y·2^k in two steps, so that no factor leaves the range of doubles. */
export function scale(y: number, k: number): number {
  const half = Math.trunc(k / 2);
  return y * powerOfTwo(half) * powerOfTwo(k - half);
}

/** log after fdlibm's e_log.c: x = 2^k·(1+f) with √2/2 < 1+f < √2; log(1+f) by a polynomial in s² where s = f/(2+f), plus k·ln2. */
export function log(x: number): number {
  if (x < smallestNormal) return -Infinity;
  if (x === Infinity) return x;
  let [m, k] = split(x);
  if (m >= Math.SQRT2) {
    m /= 2;
    k++;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
  const odd = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
  const half = 0.5 * f * f;
  return k * ln2High - ((half - (s * (half + even + odd) + k * ln2Low)) - f);
}

/** log10 after e_log10.c: x = 2^k·m, log10 x = k·log10(2) + log(m)/ln(10), with log10(2) in two parts; a power of ten gives a whole number. */
export function log10(x: number): number {
  if (x < smallestNormal) return -Infinity;
  const [m, k] = split(x);
  // Below 1 the exponent is one less in size, so that both parts have the same sign.
  const power = k < 0 ? k + 1 : k;
  return power * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * log(k < 0 ? m / 2 : m) + power * 3.01029995663611771306e-01;
}

/** The bits of a normal double: 1 ≤ m < 2 and k with x = m·2^k. */
export function split(x: number): [m: number, k: number] {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const top = bits.getUint32(0);
  bits.setUint32(0, (top & 0xfffff) | 0x3ff00000);
  return [bits.getFloat64(0), (top >>> 20) - 1023];
}

function powerOfTwo(k: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setUint32(0, (k + 1023) << 20);
  return bits.getFloat64(0);
}
