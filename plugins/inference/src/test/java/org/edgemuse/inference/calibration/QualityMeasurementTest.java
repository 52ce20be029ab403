package org.edgemuse.inference.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.inference.profile.Quality;
import org.junit.jupiter.api.Test;

class QualityMeasurementTest {
  private static final int[] STEPS = {1, 2, 4, 10};

  private final List<String> notes = new ArrayList<>();

  private Quality measure(Measured model, int samples) {
    return QualityMeasurement.of(model, STEPS, 200, samples, (what, done, of) -> {}, notes::add);
  }

  @Test
  void errorsAreRootMeanSquares() {
    Quality quality = measure(new FakeModel(), 19);
    assertEquals(List.of(1, 2, 4, 10), quality.steps());
    for (int i = 0; i < STEPS.length; i++) {
      assertEquals(1. / STEPS[i], quality.error().get(i), 1e-6);
    }
    assertEquals(19, quality.samples());
    assertEquals(200, quality.referenceSteps());
    assertTrue(notes.isEmpty());
  }

  @Test
  void allSamplesAreMadeOnceForEachNumberOfSteps() {
    FakeModel model = new FakeModel();
    measure(model, 19);
    assertEquals(
        List.of("pictures 4 0 8", "pictures 4 8 8", "pictures 4 16 3"),
        model.calls().stream().filter(call -> call.startsWith("pictures 4 ")).toList());
  }

  @Test
  void errorsThatRiseAreToldAndLevelled() {
    Measured odd =
        new FakeModel() {
          @Override
          double error(int steps) {
            return steps == 4 ? .75 : super.error(steps);
          }
        };
    Quality quality = measure(odd, 4);
    assertEquals(.625, quality.error().get(1), 1e-6);
    assertEquals(.625, quality.error().get(2), 1e-6);
    assertEquals(
        List.of(
            "The error after 2 steps (0.5) does not fit between its neighbours: taken as 0.625",
            "The error after 4 steps (0.75) does not fit between its neighbours: taken as 0.625"),
        notes);
  }

  @Test
  void stepsWithoutErrorAreToldAndLeftOut() {
    Measured exact =
        new FakeModel() {
          @Override
          double error(int steps) {
            return steps == 10 ? 0 : super.error(steps);
          }
        };
    assertEquals(List.of(1, 2, 4), measure(exact, 4).steps());
    assertEquals(List.of("10 steps give the pictures of the reference: left out"), notes);
  }

  @Test
  void noErrorAtAllIsRefused() {
    Measured exact =
        new FakeModel() {
          @Override
          double error(int steps) {
            return 0;
          }
        };
    assertThrows(IllegalArgumentException.class, () -> measure(exact, 4));
  }
}
