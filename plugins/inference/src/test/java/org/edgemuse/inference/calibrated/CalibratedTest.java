package org.edgemuse.inference.calibrated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.edgemuse.inference.profile.Quality;
import org.edgemuse.inference.testing.Profiles;
import org.edgemuse.inference.testing.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibratedTest {
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50};
  private static final double[] ERROR = {.222, .157, .097, .055, .030, .011};

  private static double error(Calibrated model, int steps) {
    return model.error(Tasks.task(0, 0, 1), 0, steps);
  }

  @Test
  void measuredErrorsAreToldAsTheyWere() {
    Calibrated model = new Calibrated(Profiles.profile());
    for (int i = 0; i < STEPS.length; i++) {
      assertEquals(ERROR[i], error(model, STEPS[i]));
    }
  }

  @Test
  void errorsBetweenAreAPowerOfTheSteps() {
    Calibrated model = new Calibrated(Profiles.profile());
    double power = Math.log(.030 / .055) / Math.log(20. / 10);
    assertEquals(.055 * Math.pow(1.4, power), error(model, 14), 1e-12);
    double last = Math.log(.011 / .030) / Math.log(50. / 20);
    assertEquals(.011 * Math.pow(4, last), error(model, 200), 1e-12);
    assertEquals(.011 * Math.pow(100, last), error(model, 5000), 1e-12);
  }

  @Test
  void errorsBeforeTheFirstMeasuredStepsGoOnAsAfterThem() {
    Quality late = new Quality(List.of(4, 8), List.of(.2, .1), null, 200);
    assertEquals(.8, new ErrorTable(late).at(1), 1e-12);
    assertEquals(.2, new ErrorTable(late).at(4));
  }

  @Test
  void errorsNeverRise() {
    ErrorTable flat =
        new ErrorTable(new Quality(List.of(3, 7, 900, 2000), List.of(.3, .3, .3, .1), null, 200));
    for (int steps = 1; steps < 4000; steps++) {
      assertTrue(flat.at(steps + 1) <= flat.at(steps), "" + steps);
    }
    assertEquals(.3, flat.at(1));
  }

  @ParameterizedTest
  @CsvSource({"0.222, 1", "0.157, 2", "0.0549, 11", "0.055, 10", "0.03, 20", "0.5, 1"})
  void fewestStepsInvertTheTable(double limit, int steps) {
    Calibrated model = new Calibrated(Profiles.profile());
    assertEquals(steps, model.minSteps(Tasks.task(0, 0, limit), 0));
  }

  @Test
  void fewestStepsReachTheLimitAndOneLessDoesNot() {
    Calibrated model = new Calibrated(Profiles.profile());
    for (double limit = .0005; limit < .22; limit *= 1.07) {
      int steps = model.minSteps(Tasks.task(0, 0, limit), 0);
      assertTrue(error(model, steps) <= limit);
      assertTrue(error(model, steps - 1) > limit);
    }
  }

  @Test
  void aFlatEndNeverReachesLess() {
    Calibrated model = new Calibrated(Profiles.withErrors(List.of(1, 10, 20), List.of(.2, .1, .1)));
    assertThrows(IllegalStateException.class, () -> model.minSteps(Tasks.task(0, 0, .09), 0));
  }

  @Test
  void errorsBetweenPointsAreWithinFivePercentOfASmoothCurves() {
    // What the specification found to be near the truth, measured at a few steps only.
    List<Integer> steps = List.of(1, 2, 3, 5, 8, 12, 20, 30, 50);
    Calibrated model =
        new Calibrated(Profiles.withErrors(steps, steps.stream().map(d -> smooth(d)).toList()));
    for (int d = 1; d <= 50; d++) {
      assertEquals(1, error(model, d) / smooth(d), .05, "" + d);
    }
  }

  private static double smooth(int steps) {
    return 1.05 * Math.exp(-1.56 * Math.pow(steps, .275));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1.5", "3, 2", "4, 2.5", "6, 3.5", "8, 4.5", "16, 8.5"})
  void slowdownIsStraightBetweenBatchesAndBeyond(int together, double slowdown) {
    assertEquals(slowdown, new Calibrated(Profiles.profile()).slowdown(0, together), 1e-12);
  }

  @Test
  void aSingleBatchSharesNothing() {
    Calibrated model =
        new Calibrated(
            Profiles.profile(Map.of("time", Map.of("batch", List.of(1), "ms", List.of(2)))));
    assertEquals(7, model.slowdown(0, 7));
  }

  @Test
  void workIsThatOfTheProfile() {
    Calibrated model = new Calibrated(Profiles.profile(Map.of("time.onceMs", 4)));
    assertEquals(.02 * 12, model.work(Tasks.task(0, 0, 1), 3, 10), 1e-15);
    assertEquals(.04, model.memoryGB(), 1e-15);
    assertEquals(.5, model.coldLoadS());
  }
}
