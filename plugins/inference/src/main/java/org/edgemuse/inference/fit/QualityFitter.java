package org.edgemuse.inference.fit;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.edgemuse.inference.profile.QualityFits;
import org.edgemuse.inference.profile.QualityFits.Exponential;
import org.edgemuse.inference.profile.QualityFits.Floored;
import org.edgemuse.inference.profile.QualityFits.Stretched;
import org.jspecify.annotations.Nullable;

/**
 * Fits curves to errors by denoising steps. Each curve is a straight line of its other parameters
 * once one is fixed, gamma or p: so that one is searched for over all that can matter, and no
 * starting point can mislead the search.
 */
public final class QualityFitter {
  /** Fewer points than this would be met by curves of three parameters whatever they are. */
  public static final int FEWEST_POINTS = 4;

  private static final double SLOWEST = 1e-4;
  private static final double FASTEST = 20;
  private static final double LEAST_POWER = 0.01;
  private static final double LARGEST_POWER = 4;
  private static final double PERCENT = 100;

  private final double[] steps;
  private final double[] error;
  private final double[] even;

  private QualityFitter(double[] steps, double[] error) {
    this.steps = steps;
    this.error = error;
    even = new double[steps.length];
    Arrays.fill(even, 1);
  }

  /**
   * The curves, or null if there are fewer than {@link #FEWEST_POINTS} points or all errors are the
   * same.
   *
   * @param steps rising, at least 1
   * @param error above 0
   */
  public static @Nullable QualityFits fit(double[] steps, double[] error) {
    boolean varies = Arrays.stream(error).anyMatch(e -> e != error[0]);
    if (steps.length < FEWEST_POINTS || !varies) {
      return null;
    }
    QualityFitter fitter = new QualityFitter(steps, error);
    return new QualityFits(fitter.exponential(), fitter.floored(), fitter.stretched());
  }

  private Exponential exponential() {
    double decay = decay(this::proportional);
    double scale = proportional(decay).slope();
    DoubleUnaryOperator curve = d -> scale * StrictMath.exp(-decay * d);
    return new Exponential(scale, decay, r2(curve), worstPct(curve));
  }

  private Floored floored() {
    double decay = decay(this::aboveFloor);
    Line line = aboveFloor(decay);
    DoubleUnaryOperator curve = d -> line.at(StrictMath.exp(-decay * d));
    return new Floored(line.slope(), decay, line.intercept(), r2(curve), worstPct(curve));
  }

  private Stretched stretched() {
    double[] log = Arrays.stream(error).map(StrictMath::log).toArray();
    double power =
        Minimum.of(p -> squares(powers(p), log, logLine(p, log)), LEAST_POWER, LARGEST_POWER);
    Line line = logLine(power, log);
    double scale = StrictMath.exp(line.intercept());
    double decay = -line.slope();
    DoubleUnaryOperator curve = d -> scale * StrictMath.exp(-decay * StrictMath.pow(d, power));
    return new Stretched(scale, decay, power, r2(curve), worstPct(curve));
  }

  private interface LineByDecay {
    Line at(double decay);
  }

  /** The gamma whose line is nearest. */
  private double decay(LineByDecay line) {
    return Minimum.of(
        gamma -> squares(falls(gamma), error, line.at(gamma)),
        SLOWEST / steps[steps.length - 1],
        FASTEST / steps[0]);
  }

  private double[] falls(double decay) {
    return Arrays.stream(steps).map(d -> StrictMath.exp(-decay * d)).toArray();
  }

  private double[] powers(double power) {
    return Arrays.stream(steps).map(d -> StrictMath.pow(d, power)).toArray();
  }

  private Line logLine(double power, double[] log) {
    return Line.fit(powers(power), log, even);
  }

  /** The best scale for a gamma, without a floor. */
  private Line proportional(double decay) {
    double[] fall = falls(decay);
    double top = 0;
    double bottom = 0;
    for (int i = 0; i < fall.length; i++) {
      top += fall[i] * error[i];
      bottom += fall[i] * fall[i];
    }
    return new Line(0, top / bottom);
  }

  /** The best scale and floor for a gamma; no floor lies below 0. */
  private Line aboveFloor(double decay) {
    double[] fall = falls(decay);
    Line line = Line.fit(fall, error, even);
    return line.intercept() < 0 ? proportional(decay) : line;
  }

  private static double squares(double[] x, double[] y, Line line) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      double off = y[i] - line.at(x[i]);
      sum += off * off;
    }
    return sum;
  }

  private double r2(DoubleUnaryOperator curve) {
    double mean = 0;
    for (double e : error) {
      mean += e / error.length;
    }
    double left = 0;
    double all = 0;
    for (int i = 0; i < error.length; i++) {
      double off = error[i] - curve.applyAsDouble(steps[i]);
      left += off * off;
      all += (error[i] - mean) * (error[i] - mean);
    }
    return 1 - left / all;
  }

  private double worstPct(DoubleUnaryOperator curve) {
    double worst = 0;
    for (int i = 0; i < error.length; i++) {
      worst = Math.max(worst, Math.abs(curve.applyAsDouble(steps[i]) - error[i]) / error[i]);
    }
    return PERCENT * worst;
  }
}
