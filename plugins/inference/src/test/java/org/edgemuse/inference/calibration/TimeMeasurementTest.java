package org.edgemuse.inference.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.inference.profile.StepTime;
import org.junit.jupiter.api.Test;

class TimeMeasurementTest {
  private static final int[] BATCHES = {1, 2, 4, 8};
  private static final int[] STEPS = {2, 10};

  private final List<String> notes = new ArrayList<>();

  private TimeMeasurement measure(Measured model, int... batches) {
    return TimeMeasurement.of(model, batches, STEPS, 5, (what, done, of) -> {}, notes::add);
  }

  @Test
  void mediansForgetDisturbedMeasurements() {
    StepTime time = measure(new FakeModel(), BATCHES).time();
    assertEquals(List.of(1, 2, 4, 8), time.batch());
    for (int i = 0; i < BATCHES.length; i++) {
      assertEquals(new FakeModel().trueMs(BATCHES[i]), time.ms().get(i), 1e-12);
    }
    assertEquals(.9, time.fixedMs(), 1e-9);
    assertEquals(.8, time.perPictureMs(), 1e-9);
    assertEquals(0, time.worstResidualPct(), 1e-9);
    assertEquals(3, time.onceMs(), 1e-9);
    assertTrue(notes.isEmpty());
  }

  @Test
  void allBatchesWarmUpAndThenTakeTurns() {
    FakeModel model = new FakeModel();
    measure(model, 1, 4);
    assertEquals(
        List.of("warm 1", "warm 4", "step 1", "step 4", "step 1", "step 4"),
        model.calls().subList(0, 6));
    assertEquals(2 + 2 * 5, model.calls().size());
  }

  @Test
  void largerBatchesThatAreFasterAreToldAndLevelled() {
    Measured odd =
        new FakeModel() {
          @Override
          public double stepMs(int batch) {
            return batch == 2 ? 1 : 2;
          }
        };
    StepTime time = measure(odd, BATCHES).time();
    assertEquals(List.of(1.5, 1.5, 2., 2.), time.ms());
    assertEquals(
        List.of(
            "The time of a step of batch 1 (2 ms) does not fit between its neighbours: taken as"
                + " 1.5 ms",
            "The time of a step of batch 2 (1 ms) does not fit between its neighbours: taken as"
                + " 1.5 ms"),
        notes);
  }

  @Test
  void oneBatchHasNoLine() {
    StepTime time = measure(new FakeModel(), 1).time();
    assertNull(time.fixedMs());
    assertNull(time.worstResidualPct());
  }

  @Test
  void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
    assertEquals(2.5, Medians.median(new double[] {9, 1, 3, 2}));
    assertEquals(3, Medians.median(new double[] {9, 1, 3}));
  }
}
