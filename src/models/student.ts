/**
 * Quantile of Student's t: the value that a share `p` of the distribution lies below. Right to six decimals and better.
 *
 * Found by halving on the distribution itself, which is an incomplete beta integral summed as a continued fraction
 * (Lentz's way; Abramowitz & Stegun, 1964, 26.5.8 and 26.7.1).
 *
 * @param p from above 0 to below 1
 * @param df degrees of freedom, above 0; need not be whole
 * @throws RangeError for anything else
 * @example tQuantile(0.975, 10) // => 2.228139 (the printed tables: 2.228)
 */
export function tQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1 && df > 0)) throw new RangeError('tQuantile requires p between 0 and 1 and df above 0')
  if (p < 0.5) return -tQuantile(1 - p, df)
  let hi = 1
  while (below(hi, df) < p) hi *= 2
  let lo = 0
  while (hi - lo > 1e-10 * hi) {
    const middle = (lo + hi) / 2
    if (below(middle, df) < p) lo = middle
    else hi = middle
  }
  return (lo + hi) / 2
}

/** The share of Student's t below a value of zero or more. */
function below(t: number, df: number): number {
  return 1 - incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2
}

/** The regularised incomplete beta function. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction converges fast on one side of the mean only; the other side is its mirror.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const tiny = 1e-300
  let [c, d] = [1, 1 / (1 - ((a + b) * x) / (a + 1) || tiny)]
  let fraction = d
  for (let m = 1; m < 300; m += 1) {
    for (const term of [(m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))]) {
      d = 1 / (1 + term * d || tiny)
      c = 1 + term / c || tiny
      fraction *= c * d
    }
    if (Math.abs(c * d - 1) < 1e-14) break
  }
  return (Math.exp(a * Math.log(x) + b * Math.log(1 - x) - logBeta(a, b)) / a) * fraction
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** Logarithm of the gamma function for x above 0, by Lanczos (1964) with g = 7 and nine terms. */
function logGamma(x: number): number {
  const terms = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
    9.9843695780195716e-6, 1.5056327351493116e-7,
  ]
  const sum = terms.reduce((all, term, at) => all + (at === 0 ? term : term / (x - 1 + at)), 0)
  const t = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}
