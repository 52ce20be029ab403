package org.edgemuse.inference.fit;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/** Where a function of one positive number is least. */
final class Minimum {
  private static final int CELLS = 400;
  private static final int MOST_CALLS = 1000;
  private static final double TOLERANCE = 1e-10;

  private Minimum() {}

  /**
   * The least of all minima between two numbers that stand out on a logarithmic grid: Brent's
   * method, which knows one minimum only, is left the best cell of the grid.
   */
  static double of(DoubleUnaryOperator cost, double from, double to) {
    double low = StrictMath.log(from);
    double cell = (StrictMath.log(to) - low) / CELLS;
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= CELLS; i++) {
      double value = cost.applyAsDouble(StrictMath.exp(low + i * cell));
      if (value < least) {
        least = value;
        best = i;
      }
    }
    double left = low + Math.max(0, best - 1) * cell;
    double right = low + Math.min(CELLS, best + 1) * cell;
    UnivariateFunction ofLog = log -> cost.applyAsDouble(StrictMath.exp(log));
    double log =
        new BrentOptimizer(TOLERANCE, TOLERANCE)
            .optimize(
                new MaxEval(MOST_CALLS),
                new UnivariateObjectiveFunction(ofLog),
                GoalType.MINIMIZE,
                new SearchInterval(left, right, low + best * cell))
            .getPoint();
    return StrictMath.exp(log);
  }
}
