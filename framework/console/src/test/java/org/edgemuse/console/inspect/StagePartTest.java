package org.edgemuse.console.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.junit.jupiter.api.Test;

class StagePartTest {

  @Test
  void stagesThatTookTimeAreTheWholeDelay() {
    List<StagePart> parts = StagePart.of(HandMade.settled(0));
    assertEquals(
        List.of(
            new StagePart(Stage.UPLINK, 1, 0.1),
            new StagePart(Stage.GENERATION, 6, 0.6),
            new StagePart(Stage.DOWNLINK, 3, 0.3)),
        parts);
    assertEquals("generation: 6 s, 60.0 %", parts.get(1).text());
  }

  @Test
  void requestUnderWayHasNoSplitYet() {
    assertTrue(StagePart.of(HandMade.underWay()).isEmpty());
  }
}
