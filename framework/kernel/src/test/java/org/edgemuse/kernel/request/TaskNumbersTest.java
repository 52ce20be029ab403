package org.edgemuse.kernel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.Witness;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;

/** Which data each request bears. */
class TaskNumbersTest {
  private static final Node NONE = Nodes.parse(Where.NOWHERE, "null");

  /** What was asked of a request. */
  private record Asked(int ue, int task, double promptMB, double resultMB, double errorLimit) {}

  private static List<Asked> asked(TestRun run) {
    List<Asked> all = new ArrayList<>();
    FeedbackScheduler keeping =
        (view, request) -> {
          all.add(
              new Asked(
                  request.ue(),
                  request.taskIndex(),
                  request.promptMB(),
                  request.resultMB(),
                  request.errorLimit()));
          request.assign(0, 0, request.minSteps(0));
        };
    run.bring("scheduler", ignored -> keeping).run();
    return all;
  }

  private static Map<String, Object> by(String by, double low, double high) {
    return Map.of("uniform", List.of(low, high), "by", by);
  }

  private static Draws draws(String key) {
    return Draws.of(1, "world").forPurpose("value/userEquipments." + key);
  }

  @Test
  void eachRequestBearsItsOwnNumbers() {
    List<Asked> all =
        asked(
            TestRun.defaults()
                .with("userEquipments.promptMB", by("request", 1, 2))
                .with("userEquipments.resultMB", by("taskIndex", 1, 2))
                .with("userEquipments.errorLimit", by("request", 0.05, 0.2)));
    assertEquals(30, all.size());
    Values data = Values.uniform(1, 2);
    Values limit = Values.uniform(0.05, 0.2);
    for (Asked one : all) {
      // A Bernoulli UE's task bears the slot's number.
      long task = Draws.pair(one.ue(), one.task());
      assertEquals(data.at(draws("promptMB"), task, one.task()), one.promptMB());
      assertEquals(data.at(draws("resultMB"), 0, one.task()), one.resultMB());
      assertEquals(limit.at(draws("errorLimit"), task, one.task()), one.errorLimit());
    }
    assertEquals(30, all.stream().mapToDouble(Asked::promptMB).distinct().count());
    assertEquals(10, all.stream().mapToDouble(Asked::resultMB).distinct().count());
  }

  @Test
  void whatSaysTheSameInMbitGivesTheSame() {
    for (String by : List.of("ue", "taskIndex", "request")) {
      TestRun run = TestRun.defaults();
      assertEquals(
          asked(
              run.with("userEquipments.promptMB", by(by, 1, 3))
                  .with("userEquipments.resultMB", by(by, 2, 5))),
          asked(
              run.with("userEquipments.promptMbit", by(by, 8, 24))
                  .with("userEquipments.resultMB", NONE)
                  .with("userEquipments.resultMbit", by(by, 16, 40))),
          by);
    }
  }

  @Test
  void byUeTheDrawsAreThoseOfPlainNumbers() {
    TaskValues unmarked = TaskValues.byUe(Values.uniform(2, 5));
    for (Asked one :
        asked(
            TestRun.defaults().with("userEquipments.resultMB", Map.of("uniform", List.of(2, 5))))) {
      assertEquals(unmarked.values().at(draws("resultMB"), one.ue()), one.resultMB());
    }
  }

  @Test
  void whoStandsForAUesTasksIsTheirMean() {
    var tasks =
        TestRun.defaults()
            .with("userEquipments.promptMB", by("request", 1, 2))
            .with("userEquipments.resultMbit", Map.of("list", tenValues(), "by", "taskIndex"))
            .with("userEquipments.resultMB", NONE)
            .start()
            .world()
            .ues()
            .tasks();
    assertEquals(1.5, tasks.promptMB(2));
    assertEquals(5.5 / 8, tasks.resultMB(2));
  }

  private static List<Integer> tenValues() {
    return List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void linksThatStayCarryTasksThatDoNot() {
    Witness witness = new Witness();
    TestRun.simple()
        .with("userEquipments.count", 1)
        .with("userEquipments.resultMB", Map.of("list", tenValues(), "by", "taskIndex"))
        .watch(ignored -> witness)
        .run();
    // 1 MB takes 1 s on AP 0.
    assertEquals(
        tenValues().stream().map(Integer::doubleValue).toList(),
        witness.outcomes().stream().map(Seen::linkS).toList());
  }

  @Test
  void listsTooShortForTheDemandAreFoundBeforeTheRun() {
    TestRun nine =
        TestRun.defaults()
            .with(
                "userEquipments.resultMB",
                Map.of("list", tenValues().subList(0, 9), "by", "taskIndex"));
    String told =
        "userEquipments.resultMB: the list must hold one value for each of %d tasks (by:"
            + " taskIndex), it holds 9";
    assertEquals(
        told.formatted(10), assertThrows(IllegalArgumentException.class, nine::start).getMessage());
    TestRun cells = nine.with("userEquipments.demand", Map.of("per-cell", Map.of("tasks", 12)));
    assertEquals(
        told.formatted(12),
        assertThrows(IllegalArgumentException.class, cells::start).getMessage());
    assertNotEquals(
        0,
        nine.with("userEquipments.demand", Map.of("per-cell", Map.of("tasks", 9))).run().slots());
    // Nobody can tell how many sessions a UE will have.
    TestRun sessions =
        nine.with("slots", 2000)
            .with(
                "userEquipments.demand",
                Map.of("sessions", Map.of("arrivalsPerHour", 3600, "meanMinutes", 0.01)));
    assertEquals(
        told.formatted(10),
        assertThrows(IllegalArgumentException.class, sessions::run).getMessage());
  }
}
