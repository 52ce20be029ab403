package org.edgemuse.inference.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.edgemuse.inference.fit.Monotone;
import org.edgemuse.inference.profile.Quality;
import org.edgemuse.kernel.fault.Culprit;

/** How far pictures after few steps are from those after very many. */
final class QualityMeasurement {
  /** Pictures that are made together, to save time. */
  private static final int BATCH = 8;

  private QualityMeasurement() {}

  /**
   * Measures: the root mean square of the difference to the reference of the same noise.
   *
   * @param steps denoising steps, rising, fewer than those of the reference
   * @param notes told of errors that had to be changed or left out
   * @throws IllegalArgumentException if all pictures are the reference's
   */
  static Quality of(
      Measured model,
      int[] steps,
      int referenceSteps,
      int samples,
      Progress progress,
      Consumer<String> notes) {
    double[] squares = new double[steps.length];
    long numbers = 0;
    for (int first = 0; first < samples; first += BATCH) {
      int count = Math.min(BATCH, samples - first);
      List<float[]> reference = model.reference(referenceSteps, first, count);
      for (int i = 0; i < steps.length; i++) {
        List<float[]> pictures = model.pictures(steps[i], first, count);
        for (int picture = 0; picture < count; picture++) {
          squares[i] += squares(pictures.get(picture), reference.get(picture));
        }
      }
      numbers += (long) count * reference.get(0).length;
      progress.at("Comparing pictures", first + count, samples);
    }
    return table(steps, squares, numbers, samples, referenceSteps, notes);
  }

  private static double squares(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      double off = (double) one[i] - other[i];
      sum += off * off;
    }
    return sum;
  }

  private static Quality table(
      int[] steps,
      double[] squares,
      long numbers,
      int samples,
      int referenceSteps,
      Consumer<String> notes) {
    List<Integer> kept = new ArrayList<>();
    List<Double> error = new ArrayList<>();
    for (int i = 0; i < steps.length; i++) {
      if (squares[i] == 0) {
        notes.accept("%d steps give the pictures of the reference: left out".formatted(steps[i]));
      } else {
        kept.add(steps[i]);
        error.add(Math.sqrt(squares[i] / numbers));
      }
    }
    if (kept.isEmpty()) {
      throw new IllegalArgumentException(
          "All pictures are those of %d steps: there is no error to measure"
              .formatted(referenceSteps));
    }
    double[] measured = error.stream().mapToDouble(Double::doubleValue).toArray();
    double[] falling = Monotone.falling(measured);
    for (int i = 0; i < falling.length; i++) {
      if (falling[i] != measured[i]) {
        notes.accept(
            "The error after %d steps (%s) does not fit between its neighbours: taken as %s"
                .formatted(kept.get(i), Culprit.number(measured[i]), Culprit.number(falling[i])));
      }
      error.set(i, falling[i]);
    }
    return new Quality(kept, List.copyOf(error), samples, referenceSteps);
  }
}
