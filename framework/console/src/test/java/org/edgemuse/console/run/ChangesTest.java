package org.edgemuse.console.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {

  @Test
  void whatALaterChangeOverrulesIsForgottenAndNothingElse() {
    Changes changes =
        Changes.NONE
            .and("scheduler=masl")
            .and("scheduler.masl.alpha=0.1")
            .and("channel.shannon.pathLossExponent=3")
            .and("scheduler.masl.alpha=0.2");
    assertEquals(
        List.of("scheduler=masl", "channel.shannon.pathLossExponent=3", "scheduler.masl.alpha=0.2"),
        changes.pairs());
    assertEquals(
        List.of("channel.shannon.pathLossExponent=3", "scheduler=masl"),
        changes.and("scheduler=masl").pairs());
  }
}
