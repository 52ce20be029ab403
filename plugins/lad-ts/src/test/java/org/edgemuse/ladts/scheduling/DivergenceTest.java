package org.edgemuse.ladts.scheduling;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.ladts.testing.OffloadingWorlds;
import org.junit.jupiter.api.Test;

class DivergenceTest {

  @Test
  void storingOutputsThemselvesEndsTheRunAndSaysWhereAndWhat() {
    Map<String, ?> asPrinted = Map.of("memory", Map.of("by", "task", "store", "output"));
    EdgeSimulation run =
        OffloadingWorlds.four(4).with("scheduler", Map.of("lad-ts", asPrinted)).start(3);
    DivergedException failed = assertThrows(DivergedException.class, run::runToEnd);
    assertTrue(
        failed
            .getMessage()
            .matches(
                "training diverged: (probability of an action|critic loss|actor loss) is NaN at"
                    + " the agent of AP \\d"),
        failed.getMessage());
  }
}
