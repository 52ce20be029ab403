package org.edgemuse.kernel.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.testing.Roving;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which worlds the closed form of the expected service time holds. */
class LoadsDecideDelaysTest {
  private static final Node NONE = Nodes.parse(Where.NOWHERE, "null");

  @ParameterizedTest
  @CsvSource({
    "true, scheduler, brought-0",
    "true, userEquipments.promptMB, 1",
    "false, sharing.server, first-come-first-served",
    "false, sharing.server, batched",
    "false, sharing.link, first-come-first-served",
    "false, userEquipments.demand, per-cell",
    "false, edgeServers.fibreMbps, 100"
  })
  void onlyIndependentCoinsAndSharedLoadsAdd(boolean expected, String key, String value) {
    Object typed = value.matches("\\d+") ? Integer.valueOf(value) : value;
    assertEquals(
        expected, TestRun.defaults().with(key, typed).start().world().loadsDecideDelays(), key);
  }

  @Test
  void tasksThatDifferHaveNoClosedForm() {
    TestRun run = TestRun.defaults();
    for (String key : List.of("promptMB", "resultMbit", "errorLimit")) {
      TestRun one = key.equals("resultMbit") ? run.with("userEquipments.resultMB", NONE) : run;
      for (String by : List.of("ue", "taskIndex", "request")) {
        Map<String, Object> drawn = Map.of("uniform", List.of(0.05, 0.2), "by", by);
        assertEquals(
            by.equals("ue"),
            one.with("userEquipments." + key, drawn).start().world().loadsDecideDelays(),
            key + " by " + by);
      }
    }
  }

  @Test
  void requestsThatAreHandedOverHaveNoClosedForm() {
    TestRun handingOver = TestRun.defaults().with("handover", Map.of());
    assertEquals(true, handingOver.start().world().loadsDecideDelays(), "nobody moves");
    TestRun moving = TestRun.defaults().bring("userEquipments.mobility", run -> new Roving());
    assertEquals(true, moving.start().world().loadsDecideDelays(), "requests keep their AP");
    TestRun both = handingOver.bring("userEquipments.mobility", run -> new Roving());
    assertEquals(false, both.start().world().loadsDecideDelays());
  }

  @Test
  void fadingLinksHaveNoClosedForm() {
    TestRun fading =
        TestRun.defaults().with("channel", Map.of("shannon", Map.of("rayleigh", Map.of())));
    assertEquals(false, fading.start().world().loadsDecideDelays());
  }
}
