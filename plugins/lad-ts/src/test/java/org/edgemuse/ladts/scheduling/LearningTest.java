package org.edgemuse.ladts.scheduling;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.edgemuse.ladts.testing.OffloadingWorlds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether schedulers that learn do so. */
class LearningTest {
  private static final long SEED = 1;

  private static double delayS(Object scheduler) {
    return OffloadingWorlds.four(40)
        .with("measure", Map.of("lastEpisodes", 10))
        .with("scheduler", scheduler)
        .run(SEED)
        .summary()
        .value("mean_delay_s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lad-ts", "sac-ts", "dqn-ts"})
  void delaysFallToAThirdOfThoseOfTasksSpreadEvenly(String name) {
    double learnt = delayS(name);
    double spread = delayS("round-robin");
    assertTrue(learnt < spread / 3, name + ": " + learnt + " s, spread evenly " + spread + " s");
  }
}
