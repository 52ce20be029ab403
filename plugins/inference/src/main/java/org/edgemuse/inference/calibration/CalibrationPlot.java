package org.edgemuse.inference.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.edgemuse.inference.fit.Line;
import org.edgemuse.inference.profile.Profile;
import org.edgemuse.inference.profile.Quality;
import org.edgemuse.inference.profile.QualityFits;
import org.edgemuse.inference.profile.StepTime;
import org.edgemuse.kernel.api.command.Plot;
import org.edgemuse.kernel.api.command.Plot.Curve;
import org.edgemuse.kernel.api.command.Plot.Panel;

/** Draws quality and time against denoising steps, and a step's time against the batch. */
final class CalibrationPlot {
  /** Curves of so many points have no markers. */
  private static final int POINTS = 400;

  private static final String STEPS = "denoising steps";

  private CalibrationPlot() {}

  static Plot of(Calibration calibration) {
    Profile profile = calibration.profile();
    return new Plot(
        profile.model() + " on " + profile.device(),
        List.of(
            quality(profile), pictures(calibration.time()), batches(calibration.time().time())));
  }

  private static Panel quality(Profile profile) {
    Quality quality = profile.quality();
    double[] steps = quality.steps().stream().mapToDouble(Integer::doubleValue).toArray();
    List<Curve> curves = new ArrayList<>();
    curves.add(new Curve("measured", steps, numbers(quality.error()), true));
    QualityFits fits = profile.fits();
    if (fits != null) {
      var plain = fits.exponential();
      var floored = fits.floor();
      var slow = fits.stretched();
      double from = steps[0];
      double to = steps[steps.length - 1];
      curves.add(
          curve("exponential", from, to, d -> plain.scale() * StrictMath.exp(-plain.decay() * d)));
      curves.add(
          curve(
              "with a floor",
              from,
              to,
              d -> floored.floor() + floored.scale() * StrictMath.exp(-floored.decay() * d)));
      curves.add(
          curve(
              "stretched",
              from,
              to,
              d -> slow.scale() * StrictMath.exp(-slow.decay() * StrictMath.pow(d, slow.power()))));
    }
    String label = "RMSE to %d steps".formatted(quality.referenceSteps());
    double least = quality.error().get(quality.error().size() - 1);
    return new Panel("Error", STEPS, label, true, true, visible(curves, least));
  }

  /** The paper's form loses all error where measured ones are still seen: it would set the axis. */
  private static List<Curve> visible(List<Curve> curves, double least) {
    double floor = least / 3;
    return curves.stream()
        .map(
            curve -> {
              double[] y = curve.y();
              for (int i = 0; i < y.length; i++) {
                y[i] = y[i] < floor ? Double.NaN : y[i];
              }
              return new Curve(curve.name(), curve.x(), y, curve.pointsOnly());
            })
        .toList();
  }

  private static Panel pictures(TimeMeasurement time) {
    double[] steps = Arrays.stream(time.steps()).asDoubleStream().toArray();
    StepTime step = time.time();
    return new Panel(
        "Time of a lone picture",
        STEPS,
        "ms",
        false,
        false,
        List.of(
            new Curve("measured", steps, time.pictureMs(), true),
            curve(
                "from the profile",
                steps[0],
                steps[steps.length - 1],
                d -> step.onceMs() + d * step.oneMs())));
  }

  private static Panel batches(StepTime time) {
    double[] batch = time.batch().stream().mapToDouble(Integer::doubleValue).toArray();
    List<Curve> curves = new ArrayList<>();
    curves.add(new Curve("medians", batch, numbers(time.ms()), true));
    if (time.fixedMs() != null && time.perPictureMs() != null) {
      Line line = new Line(time.fixedMs(), time.perPictureMs());
      curves.add(curve("a + b B", batch[0], batch[batch.length - 1], line::at));
    }
    return new Panel("Time of a step", "pictures in a batch", "ms", false, false, curves);
  }

  /** A function at places that are evenly spread on a logarithmic axis. */
  private static Curve curve(String name, double from, double to, DoubleUnaryOperator function) {
    double[] x = new double[POINTS];
    double[] y = new double[POINTS];
    double ratio = StrictMath.log(to / from) / (POINTS - 1);
    for (int i = 0; i < POINTS; i++) {
      x[i] = from * StrictMath.exp(ratio * i);
      y[i] = function.applyAsDouble(x[i]);
    }
    return new Curve(name, x, y, false);
  }

  private static double[] numbers(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
