/**
 * Logistic regression with L2, full-batch Newton steps (iteratively reweighted least squares; Hastie, Tibshirani,
 * Friedman 2009, 4.4.1). No randomness: the same rows give the same weights. Few features only: it inverts a matrix.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  weights: readonly number[],
  l2: number,
) {
  const size = (rows[0]?.length ?? 0) + 1;
  let beta = new Array<number>(size).fill(0);
  for (let step = 0; step < 30; step += 1) {
    const gradient = new Array<number>(size).fill(0);
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    rows.forEach((row, r) => {
      const x = [1, ...row];
      const p = 1 / (1 + Math.exp(-x.reduce((sum, v, i) => sum + v * (beta[i] as number), 0)));
      const w = weights[r] as number;
      for (let i = 0; i < size; i += 1) {
        gradient[i] = (gradient[i] as number) + w * ((labels[r] ? 1 : 0) - p) * (x[i] as number);
        for (let j = 0; j < size; j += 1) {
          (hessian[i] as number[])[j] =
            ((hessian[i] as number[])[j] as number) + w * p * (1 - p) * (x[i] as number) * (x[j] as number);
        }
      }
    });
    for (let i = 1; i < size; i += 1) {
      gradient[i] = (gradient[i] as number) - l2 * (beta[i] as number);
      (hessian[i] as number[])[i] = ((hessian[i] as number[])[i] as number) + l2;
    }
    const delta = solve(hessian, gradient);
    beta = beta.map((b, i) => b + (delta[i] as number));
    if (Math.max(...delta.map(Math.abs)) < 1e-8) break;
  }
  return { bias: beta[0] as number, weights: beta.slice(1) };
}

/** Gauss elimination with pivoting. */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  const a = matrix.map((row, i) => [...row, right[i] as number]);
  for (let c = 0; c < n; c += 1) {
    const pivot = a
      .slice(c)
      .reduce(
        (best, row, i) => (Math.abs(row[c] as number) > Math.abs((a[best] as number[])[c] as number) ? c + i : best),
        c,
      );
    [a[c], a[pivot]] = [a[pivot] as number[], a[c] as number[]];
    for (let r = 0; r < n; r += 1) {
      if (r === c) continue;
      const factor = ((a[r] as number[])[c] as number) / ((a[c] as number[])[c] as number);
      for (let k = c; k <= n; k += 1)
        (a[r] as number[])[k] = ((a[r] as number[])[k] as number) - factor * ((a[c] as number[])[k] as number);
    }
  }
  return a.map((row, i) => (row[n] as number) / (row[i] as number));
}
