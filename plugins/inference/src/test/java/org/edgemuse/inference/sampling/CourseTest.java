package org.edgemuse.inference.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.descriptor.Prediction;
import org.edgemuse.inference.descriptor.ScheduleChoice;
import org.edgemuse.inference.schedule.NoiseSchedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pictures of independent pixels N(0, s^2) are the ones whose best denoiser and whose way out of
 * the noise are known: x keeps its ratio to the standard deviation sqrt(alpha^2 s^2 + sigma^2).
 */
class CourseTest {
  private static final double S = 0.4;
  private static final NoiseSchedule COSINE =
      NoiseSchedule.of(new ScheduleChoice(null, null, new ScheduleChoice.Cosine(0.97, 1000), null));

  private static double deviation(double alphaBar) {
    return Math.sqrt(alphaBar * S * S + 1 - alphaBar);
  }

  /** What the best denoiser says of x. */
  private static double output(Prediction prediction, double alphaBar, double x) {
    double alpha = Math.sqrt(alphaBar);
    double sigma = Math.sqrt(1 - alphaBar);
    double variance = deviation(alphaBar) * deviation(alphaBar);
    double picture = alpha * S * S / variance * x;
    double noise = sigma / variance * x;
    return switch (prediction) {
      case EPSILON -> noise;
      case V_PREDICTION -> alpha * noise - sigma * picture;
      case SAMPLE -> picture;
    };
  }

  /** Where 1 ends after a course through these shares of signal power. */
  private static double end(Course course, double[] alphaBar, Prediction prediction) {
    Trajectory way = new Trajectory(course, prediction, false, new double[] {1});
    float[] x = new float[1];
    for (int i = 0; i < course.steps(); i++) {
      way.get(x);
      way.advance(new float[] {(float) output(prediction, alphaBar[i], x[0])});
    }
    assertTrue(way.isDone());
    way.get(x);
    return x[0];
  }

  /** Shares of signal power from .002 to .99, evenly in lambda. */
  private static double[] even(int steps) {
    double first = Math.log(0.002 / 0.998);
    double last = Math.log(0.99 / 0.01);
    double[] alphaBar = new double[steps + 1];
    for (int i = 0; i <= steps; i++) {
      alphaBar[i] = 1 / (1 + Math.exp(-(first + (last - first) * i / steps)));
    }
    return alphaBar;
  }

  private static double errorAlongEven(String sampler, int steps) {
    double[] alphaBar = even(steps);
    double exact = deviation(alphaBar[steps]) / deviation(alphaBar[0]);
    Course course = Course.along(sampler, new int[steps], alphaBar);
    return Math.abs(end(course, alphaBar, Prediction.EPSILON) - exact);
  }

  private static double ofSchedule(String sampler, int steps, Prediction prediction) {
    Course course = Course.of(sampler, COSINE, steps);
    double[] alphaBar = new double[steps];
    for (int i = 0; i < steps; i++) {
      alphaBar[i] = COSINE.alphaBar(course.time(i));
    }
    return end(course, alphaBar, prediction);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 20, 1000})
  void ddimEndsWhereItsFormulaSays(int steps) {
    double x = 1;
    for (int i = 0; i < steps; i++) {
      double now = COSINE.alphaBar((int) Math.rint(1000 - i * 1000.0 / steps) - 1);
      double next =
          i + 1 == steps
              ? 1
              : COSINE.alphaBar((int) Math.rint(1000 - (i + 1) * 1000.0 / steps) - 1);
      // (12) of Song et al. with the best denoiser: all is linear in x.
      x *=
          (Math.sqrt(next * now) * S * S + Math.sqrt((1 - next) * (1 - now)))
              / (now * S * S + 1 - now);
    }
    assertEquals(x, ofSchedule(Descriptor.DDIM, steps, Prediction.EPSILON), 2e-6);
  }

  @Test
  void dpmSolverIsOfSecondOrderAndDdimOfFirst() {
    for (int steps : new int[] {20, 40, 80}) {
      double dpm =
          errorAlongEven(Descriptor.DPM_SOLVER, steps)
              / errorAlongEven(Descriptor.DPM_SOLVER, 2 * steps);
      double ddim =
          errorAlongEven(Descriptor.DDIM, steps) / errorAlongEven(Descriptor.DDIM, 2 * steps);
      assertEquals(4, dpm, 0.8, "DPM-Solver++ from " + steps);
      assertEquals(2, ddim, 0.3, "DDIM from " + steps);
    }
  }

  @Test
  void tenStepsOfDpmSolverAreNearerToTheSolutionThanTenOfDdim() {
    double exact = S / deviation(COSINE.alphaBar(999));
    double dpm = Math.abs(ofSchedule(Descriptor.DPM_SOLVER, 10, Prediction.EPSILON) - exact);
    double ddim = Math.abs(ofSchedule(Descriptor.DDIM, 10, Prediction.EPSILON) - exact);
    assertTrue(dpm < ddim / 2, dpm + " against " + ddim);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void upToTwoStepsAreTheSameForBothSamplers(int steps) {
    assertEquals(
        ofSchedule(Descriptor.DDIM, steps, Prediction.EPSILON),
        ofSchedule(Descriptor.DPM_SOLVER, steps, Prediction.EPSILON));
  }

  @ParameterizedTest
  @EnumSource(Prediction.class)
  void whatTheDenoiserPredictsChangesNothing(Prediction prediction) {
    for (String sampler : new String[] {Descriptor.DDIM, Descriptor.DPM_SOLVER}) {
      assertEquals(
          ofSchedule(sampler, 12, Prediction.EPSILON), ofSchedule(sampler, 12, prediction), 2e-6);
    }
  }

  @Test
  void clippingKeepsTheSeenPictureInRange() {
    Course one = Course.of(Descriptor.DDIM, COSINE, 1);
    for (boolean clip : new boolean[] {true, false}) {
      Trajectory way = new Trajectory(one, Prediction.SAMPLE, clip, new double[] {0.3, 0.3});
      way.advance(new float[] {-3, 0.5f});
      float[] x = new float[2];
      way.get(x);
      assertEquals(clip ? -1 : -3, x[0]);
      assertEquals(0.5f, x[1]);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001})
  void moreStepsThanTheScheduleHasTimesAreRefused(int steps) {
    String message =
        assertThrows(
                IllegalArgumentException.class, () -> Course.of(Descriptor.DDIM, COSINE, steps))
            .getMessage();
    assertEquals(
        "steps (%d) must be between 1 and 1000, the times of the model's schedule".formatted(steps),
        message);
  }
}
