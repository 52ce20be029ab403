package org.edgemuse.incentive.follower;

import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.Market;

/**
 * A generic convex solver for (8), independent of the closed form: Newton's method on a logarithmic
 * barrier over f and B of one ASP, with a dense Hessian. Ends within the returned gap of the
 * optimum by the duality of the central path.
 */
final class BarrierSolver {
  private static final double GAP = 1e-10;

  private final Asp asp;
  private final int size;
  private final double[] work;
  private final double[] data;
  private final double[] kappa;
  private final double[] reward;

  BarrierSolver(Market market, int n, double[] rewards) {
    asp = market.asp(n);
    size = market.mus();
    work = new double[size];
    data = new double[size];
    kappa = new double[size];
    reward = new double[size];
    for (int m = 0; m < size; m++) {
      work[m] = market.workGflop(n, m);
      data[m] = market.dataMhzMs(n, m);
      kappa[m] = market.kappaMs(n, m);
      reward[m] = rewards[market.at(n, m)];
    }
  }

  /** The ASP's largest utility, to 1e-10. */
  double utility() {
    double[] x = interior();
    double t = 1e-3;
    int constraints = size + 2;
    while (constraints / t > GAP) {
      t *= 8;
      for (int step = 0; step < 200; step++) {
        if (newton(x, t) < 1e-12) {
          break;
        }
      }
    }
    return objective(x);
  }

  private double objective(double[] x) {
    double sum = 0;
    for (int m = 0; m < size; m++) {
      sum += reward[m] * qoe(x, m) - asp.computePrice() * x[m] - asp.bandwidthPrice() * x[size + m];
    }
    return sum;
  }

  private double qoe(double[] x, int m) {
    return kappa[m] - work[m] / x[m] - data[m] / x[size + m];
  }

  private double barrier(double[] x, double t) {
    double value = -t * objective(x);
    double f = asp.computeTflops();
    double b = asp.bandwidthMhz();
    for (int m = 0; m < size; m++) {
      if (!(x[m] > 0 && x[size + m] > 0 && qoe(x, m) > 0)) {
        return Double.POSITIVE_INFINITY;
      }
      value -= Math.log(qoe(x, m));
      f -= x[m];
      b -= x[size + m];
    }
    return f > 0 && b > 0 ? value - Math.log(f) - Math.log(b) : Double.POSITIVE_INFINITY;
  }

  // The least allocation of C1 at the ratio in the middle of the allowed ones, then half the way up
  // to capacity.
  private double[] interior() {
    double alpha = 0;
    double delta = 0;
    double sigma = 0;
    for (int m = 0; m < size; m++) {
      alpha += work[m] / kappa[m];
      delta += data[m] / kappa[m];
      sigma += Math.sqrt(work[m] * data[m]) / kappa[m];
    }
    double lo = sigma / (asp.bandwidthMhz() - delta);
    double hi = (asp.computeTflops() - alpha) / sigma;
    double ratio = Math.sqrt(lo * hi);
    double f = (1 + asp.computeTflops() / (alpha + ratio * sigma)) / 2;
    double b = (1 + asp.bandwidthMhz() / (delta + sigma / ratio)) / 2;
    double[] x = new double[2 * size];
    for (int m = 0; m < size; m++) {
      double cross = Math.sqrt(work[m] * data[m]);
      x[m] = f * (work[m] + ratio * cross) / kappa[m];
      x[size + m] = b * (data[m] + cross / ratio) / kappa[m];
    }
    return x;
  }

  /** One damped step; returns half the squared decrement. */
  private double newton(double[] x, double t) {
    int n = 2 * size;
    double[] gradient = new double[n];
    double[][] hessian = new double[n][n];
    double f = asp.computeTflops();
    double b = asp.bandwidthMhz();
    for (int m = 0; m < size; m++) {
      f -= x[m];
      b -= x[size + m];
    }
    for (int m = 0; m < size; m++) {
      int k = size + m;
      double q = qoe(x, m);
      double qf = work[m] / (x[m] * x[m]);
      double qb = data[m] / (x[k] * x[k]);
      double weight = t * reward[m] + 1 / q;
      gradient[m] = t * asp.computePrice() - weight * qf + 1 / f;
      gradient[k] = t * asp.bandwidthPrice() - weight * qb + 1 / b;
      hessian[m][m] += weight * 2 * qf / x[m] + qf * qf / (q * q);
      hessian[k][k] += weight * 2 * qb / x[k] + qb * qb / (q * q);
      hessian[m][k] += qf * qb / (q * q);
      hessian[k][m] += qf * qb / (q * q);
      for (int j = 0; j < size; j++) {
        hessian[m][j] += 1 / (f * f);
        hessian[k][size + j] += 1 / (b * b);
      }
    }
    double[] step = solve(hessian, gradient);
    double decrement = 0;
    for (int i = 0; i < n; i++) {
      decrement += gradient[i] * step[i];
    }
    double before = barrier(x, t);
    double length = 1;
    double[] next = new double[n];
    while (length > 1e-20) {
      for (int i = 0; i < n; i++) {
        next[i] = x[i] - length * step[i];
      }
      double after = barrier(next, t);
      // Near the centre the barrier's own rounding hides that it falls, and full steps are safe.
      boolean near = decrement < .1 && after < Double.POSITIVE_INFINITY;
      if (near || after <= before) {
        System.arraycopy(next, 0, x, 0, n);
        return decrement / 2;
      }
      length /= 2;
    }
    return 0;
  }

  // Cholesky after scaling the diagonal to 1, as f and B differ by orders of magnitude.
  private static double[] solve(double[][] a, double[] rhs) {
    int n = rhs.length;
    double[] scale = new double[n];
    for (int i = 0; i < n; i++) {
      scale[i] = 1 / Math.sqrt(a[i][i]);
    }
    double[][] l = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j] * scale[i] * scale[j];
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k];
        }
        l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
      }
    }
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      double sum = rhs[i] * scale[i];
      for (int k = 0; k < i; k++) {
        sum -= l[i][k] * y[k];
      }
      y[i] = sum / l[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        y[i] -= l[k][i] * y[k];
      }
      y[i] /= l[i][i];
    }
    for (int i = 0; i < n; i++) {
      y[i] *= scale[i];
    }
    return y;
  }
}
