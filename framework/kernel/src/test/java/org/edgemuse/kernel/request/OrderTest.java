package org.edgemuse.kernel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.testing.FirstSlotsOutage;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests are decided in the order of (home AP, arrival). */
class OrderTest {
  private static final int ANY = DemandSink.ANY;

  private final List<String> decided = new ArrayList<>();

  private TestRun run(Scripted.Script script) {
    return TestRun.simple()
        .with("slots", 2)
        .with("accessPoints.count", 3)
        .bring("userEquipments.demand", run -> new Scripted(script))
        .bring(
            "scheduler",
            run ->
                (FeedbackScheduler)
                    (view, request) -> {
                      decided.add(
                          "%d: %d/%d"
                              .formatted(view.now().slot(), request.homeAp(), request.taskIndex()));
                      request.assign(0, 0, 3);
                    });
  }

  @Test
  void homeApsComeInTurnAndArrivalsWithinThem() {
    run((now, out) -> {
          if (now.slot() == 0) {
            int[] homes = {2, 0, ANY, 2, 1, 0, ANY, 2};
            for (int i = 0; i < homes.length; i++) {
              out.request(i % 3, homes[i], i, ANY);
            }
          }
        })
        .run();
    assertEquals(
        List.of("0: -1/2", "0: -1/6", "0: 0/1", "0: 0/5", "0: 1/4", "0: 2/0", "0: 2/3", "0: 2/7"),
        decided);
  }

  @Test
  void requestsWithoutHomeComeAsTheyArrive() {
    run((now, out) -> {
          out.request(2, ANY, 7, ANY);
          out.request(0, ANY, 8, ANY);
        })
        .with("slots", 1)
        .run();
    assertEquals(List.of("0: -1/7", "0: -1/8"), decided);
  }

  @Test
  void thoseThatOutagesKeptComeFirstAtTheirAp() {
    run((now, out) -> {
          out.request(0, 1, 10 * now.slot(), ANY);
          out.request(1, 0, 10 * now.slot() + 1, ANY);
        })
        .bring("channel", run -> new FirstSlotsOutage(1, true))
        .run();
    assertEquals(List.of("0: 0/1", "0: 1/0", "1: 0/1", "1: 0/11", "1: 1/0", "1: 1/10"), decided);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "3, 0, 0, Demand model 'brought-3' named UE 3",
        "-1, 0, 0, Demand model 'brought-3' named UE -1",
        "0, 3, 0, Demand model 'brought-3' named AP 3",
        "0, 0, 2, Demand model 'brought-3' named ES 2",
        "0, 0, -2, Demand model 'brought-3' named ES -2"
      })
  void demandForWhatThereIsNotIsRefused(int ue, int home, int bound, String message) {
    TestRun wrong = run((now, out) -> out.request(ue, home, 0, bound));
    NonsenseException refused = assertThrows(NonsenseException.class, wrong::run);
    assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
  }
}
