package org.edgemuse.incentive.testing;

import java.util.Collections;
import java.util.List;
import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.LlmTask;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.MarketBuilder;
import org.edgemuse.incentive.market.Mu;

/** The market of Tables IV and V: 2 ASPs, 3 MUs, capacity never short. */
public final class TableFive {
  /** f, B, R, Q of each pair as reconstructed. */
  public static final double[][] EQUILIBRIUM = {
    {.40161, 1.57907, .05956, 352.652},
    {.93055, 2.13015, .09982, 297.806},
    {1.43251, 2.81676, .12749, 256.664},
    {.62085, 1.73002, .05574, 721.573},
    {1.23151, 2.71086, .08583, 642.147},
    {.98751, 2.26125, .07631, 677.154}
  };

  /** The same as printed in the paper. */
  public static final double[][] PRINTED = {
    {.4, 1.58, .06, 353},
    {.93, 2.13, .1, 298},
    {1.44, 2.82, .126, 255},
    {.62, 1.73, .056, 730},
    {1.23, 2.71, .086, 643},
    {.99, 2.26, .076, 674}
  };

  private static final int[][] DIGITS = {{7, 9, 8}, {5, 7, 8}};
  private static final int[][] IN = {{500, 348, 380}, {200, 1316, 955}};
  private static final int[][] OUT = {{200, 500, 800}, {1400, 1200, 1000}};
  private static final double[][] SNR_DB = {{16.0, 17.9, 18.2}, {28.7, 28.3, 28.1}};

  private TableFive() {}

  /** The market as published. */
  public static Market market() {
    return with(Double.POSITIVE_INFINITY, 1, 1, 1);
  }

  /**
   * The market with another capacity of computing, and with the first MU's task at the first ASP
   * changed by factors on theta, output tokens and kappa.
   */
  public static Market with(double computeTflops, double theta, double out, double kappa) {
    double open = Double.POSITIVE_INFINITY;
    MarketBuilder market =
        Market.of(
            List.of(
                new Asp(3.007e-5, 500, 21.46, .1, computeTflops, open),
                new Asp(1.179e-5, 1000, 24.72, .1, computeTflops, open)),
            Collections.nCopies(3, new Mu(370.6, 1e-4, 1)));
    for (int n = 0; n < 2; n++) {
      for (int m = 0; m < 3; m++) {
        boolean varied = n == 0 && m == 0;
        LlmTask task =
            new LlmTask(
                IN[n][m],
                Math.round(OUT[n][m] * (varied ? out : 1)),
                StrictMath.pow(10, -DIGITS[n][m]) * (varied ? theta : 1));
        market.request(n, m, task, snr(SNR_DB[n][m]), (n == 0 ? 500 : 1000) * (varied ? kappa : 1));
      }
    }
    return market.build();
  }

  private static double snr(double db) {
    return StrictMath.pow(10, db / 10);
  }
}
