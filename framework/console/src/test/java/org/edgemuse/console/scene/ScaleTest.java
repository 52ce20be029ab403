package org.edgemuse.console.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "1.01, 2", "2, 2", "3, 5", "7, 10", "0.3, 0.5", "0.02, 0.02", "1234, 2000"})
  void fullIsTheNextRoundNumber(double value, double round) {
    assertEquals(round, Scale.round(value), 1e-12 * round);
  }

  @Test
  void scaleGrowsAtOnceAndShrinksSlowly() {
    Scale scale = new Scale(1);
    assertEquals(1, scale.fullS());
    scale.note(7, 0);
    assertEquals(10, scale.fullS());
    scale.note(0, 1);
    assertEquals(10, scale.fullS(), "a slot without load");
    for (int slot = 2; slot < 100; slot++) {
      scale.note(0, slot);
    }
    assertEquals(1, scale.fullS(), "never below the least");
  }

  @Test
  void runsOfOneSlotShareTheLargestOfTheirs() {
    Scale scale = new Scale(1);
    scale.note(40, 0);
    scale.note(3, 0);

    assertEquals(50, scale.fullS());
    assertEquals(0.8, scale.part(40));
    assertEquals(1, scale.part(60));
  }

  @Test
  void endlessBacklogDoesNotSpoilTheScale() {
    Scale scale = new Scale(1);
    scale.note(Double.POSITIVE_INFINITY, 0);

    assertEquals(1, scale.fullS());
    assertEquals(1, scale.part(Double.POSITIVE_INFINITY));
  }

  @Test
  void scaleStartsAnewOnceForAllRuns() {
    Scale scale = new Scale(1);
    scale.note(40, 59);
    scale.startWith(60);
    scale.note(3, 60);
    scale.startWith(60);
    scale.note(1, 60);

    assertEquals(5, scale.fullS());
  }
}
