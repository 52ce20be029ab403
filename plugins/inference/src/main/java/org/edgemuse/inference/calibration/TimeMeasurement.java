package org.edgemuse.inference.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.edgemuse.inference.fit.Line;
import org.edgemuse.inference.fit.Monotone;
import org.edgemuse.inference.profile.StepTime;
import org.edgemuse.kernel.fault.Culprit;

/**
 * How long steps and pictures take.
 *
 * @param time of a step by batch
 * @param steps of the lone pictures that were timed
 * @param pictureMs median time of such a picture, ms
 */
record TimeMeasurement(StepTime time, int[] steps, double[] pictureMs) {
  private static final double PERCENT = 100;

  /**
   * Measures.
   *
   * @param batches pictures in a batch, rising from 1
   * @param steps denoising steps of lone pictures, rising
   * @param notes told of medians that had to be changed
   */
  static TimeMeasurement of(
      Measured model,
      int[] batches,
      int[] steps,
      int repeats,
      Progress progress,
      Consumer<String> notes) {
    for (int batch : batches) {
      model.warmUp(batch);
    }
    double[] medians =
        Medians.of(
            batches,
            repeats,
            model::stepMs,
            counting(progress, "Timing steps", batches.length * repeats));
    double[] ms = Monotone.rising(medians);
    for (int i = 0; i < ms.length; i++) {
      if (ms[i] != medians[i]) {
        notes.accept(
            "The time of a step of batch %d (%s ms) does not fit between its neighbours: taken as %s ms"
                .formatted(batches[i], Culprit.number(medians[i]), Culprit.number(ms[i])));
      }
    }
    double[] pictureMs =
        Medians.of(
            steps,
            repeats,
            model::pictureMs,
            counting(progress, "Timing pictures", steps.length * repeats));
    double onceMs = Math.max(0, pictureMs[0] - steps[0] * ms[0]);
    return new TimeMeasurement(table(batches, medians, ms, onceMs), steps, pictureMs);
  }

  private static Runnable counting(Progress progress, String what, long of) {
    long[] done = {0};
    return () -> progress.at(what, ++done[0], of);
  }

  private static StepTime table(int[] batches, double[] medians, double[] ms, double onceMs) {
    List<Integer> batch = Arrays.stream(batches).boxed().toList();
    List<Double> times = new ArrayList<>();
    for (double each : ms) {
      times.add(each);
    }
    if (batches.length == 1) {
      return new StepTime(batch, times, onceMs, null, null, null);
    }
    double[] x = Arrays.stream(batches).asDoubleStream().toArray();
    Line line = Line.fitRelative(x, medians);
    double worst = PERCENT * line.worstRelative(x, medians);
    return new StepTime(batch, times, onceMs, line.intercept(), line.slope(), worst);
  }
}
