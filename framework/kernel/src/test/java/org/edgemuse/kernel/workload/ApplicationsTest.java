package org.edgemuse.kernel.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.scenario.ApplicationSpec;
import org.edgemuse.kernel.testing.Fakes;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;

class ApplicationsTest {
  private static final Map<String, Object> DRIVING =
      Map.of(
          "name",
          "driving",
          "share",
          3,
          "inTokens",
          Map.of("uniformInteger", List.of(100, 200)),
          "outTokens",
          Map.of("uniformInteger", List.of(20, 40)),
          "errorLimit",
          1e-7);
  private static final Map<String, Object> WRITING =
      Map.of("name", "writing", "inTokens", 500, "outTokens", 1000, "errorLimit", 1e-3);

  private static TestRun world(Object applications) {
    return TestRun.simple()
        .with("userEquipments", without(applications))
        .with("userEquipments.demand", Map.of("bernoulli", Map.of("probability", 1)));
  }

  private static Map<String, Object> without(Object applications) {
    Map<String, Object> ues = new LinkedHashMap<>();
    ues.put("count", 40);
    ues.put("applications", applications);
    return ues;
  }

  private static Applications two() {
    return new Applications(
        List.of(
            new ApplicationSpec(
                "driving",
                3,
                Values.uniformInteger(100, 200),
                Values.uniformInteger(20, 40),
                Values.constant(1e-7)),
            new ApplicationSpec(
                "writing",
                1,
                Values.constant(500),
                Values.constant(1000),
                Values.uniform(1e-4, 1e-3))),
        Fakes.run(1, 1, 1));
  }

  @Test
  void classesAppearInTheirShares() {
    Applications applications = two();
    int driving = 0;
    int tasks = 40_000;
    for (int i = 0; i < tasks; i++) {
      driving += applications.of(i % 200, i / 200) == 0 ? 1 : 0;
    }
    double sd = Math.sqrt(.75 * .25 / tasks);
    assertEquals(.75, (double) driving / tasks, 4 * sd);
  }

  @Test
  void tokensAreUniformOverTheirRangeAndDifferByUeServerAndTask() {
    Applications applications = two();
    Set<Integer> seen = new LinkedHashSet<>();
    double sum = 0;
    int count = 0;
    for (int ue = 0; ue < 50; ue++) {
      for (int es = 0; es < 10; es++) {
        for (int task = 0; task < 20; task++) {
          int tokens = applications.inTokens(0, ue, es, task);
          seen.add(tokens);
          sum += tokens;
          count++;
        }
      }
    }
    assertEquals(101, seen.size());
    // The variance of a uniform number among 101 is (101 * 101 - 1) / 12.
    assertEquals(150, sum / count, 4 * Math.sqrt(850.0 / count));
    int first = applications.inTokens(0, 3, 1, 7);
    assertEquals(first, applications.inTokens(0, 3, 1, 7), "the same task is the same task");
    List<Integer> others =
        List.of(
            applications.inTokens(0, 4, 1, 7),
            applications.inTokens(0, 3, 2, 7),
            applications.inTokens(0, 3, 1, 8));
    assertNotEquals(List.of(first, first, first), others);
  }

  @Test
  void aRequestKeepsItsTaskWhileTheIndexStays() {
    List<String> seen = new ArrayList<>();
    world(List.of(DRIVING))
        .with("slots", 3)
        .bring(
            "userEquipments.demand",
            run ->
                new Scripted(
                    (now, out) ->
                        out.request(1, DemandSink.ANY, now.slot() < 2 ? 4 : 5, DemandSink.ANY)))
        .bring(
            "scheduler",
            run ->
                (FeedbackScheduler)
                    (view, request) -> {
                      seen.add(
                          request.inTokens()
                              + " "
                              + request.outTokens()
                              + " "
                              + request.promptMB());
                      request.assign(0, 0, 3);
                    })
        .run();
    assertEquals(seen.get(0), seen.get(1));
    assertNotEquals(seen.get(1), seen.get(2));
    String[] words = seen.get(0).split(" ");
    assertEquals(4e-6 * Integer.parseInt(words[0]), Double.parseDouble(words[2]), 1e-18);
  }

  @Test
  void oneRequestPerServerAsksEachServerAtItsOwnAp() {
    List<String> seen = new ArrayList<>();
    TestRun run =
        world(List.of(DRIVING))
            .with("slots", 1)
            .with("userEquipments.count", 2)
            .with("userEquipments.oneRequestPerServer", true)
            .with("edgeServers.colocated", true)
            .bring(
                "scheduler",
                r ->
                    (FeedbackScheduler)
                        (view, request) -> {
                          seen.add(
                              "UE %d AP %d ES %d"
                                  .formatted(
                                      request.ue(), request.homeAp(), request.boundServer()));
                          request.assign(request.homeAp(), request.boundServer(), 3);
                        });
    assertEquals(2, run.run().world().activity(0), "a request to each of two ESs");
    assertEquals(
        List.of("UE 0 AP 0 ES 0", "UE 1 AP 0 ES 0", "UE 0 AP 1 ES 1", "UE 1 AP 1 ES 1"), seen);
  }

  @Test
  void aServersOwnApIsAskedWhateverApTheDemandNames() {
    List<Integer> seen = new ArrayList<>();
    world(List.of(DRIVING))
        .with("slots", 1)
        .with("userEquipments.oneRequestPerServer", true)
        .with("edgeServers.colocated", true)
        .bring(
            "userEquipments.demand",
            run -> new Scripted((now, out) -> out.request(0, 1, 0, DemandSink.ANY)))
        .bring(
            "scheduler",
            r ->
                (FeedbackScheduler)
                    (view, request) -> {
                      seen.add(request.homeAp());
                      request.assign(request.homeAp(), request.boundServer(), 3);
                    })
        .run();
    assertEquals(List.of(0, 1), seen);
  }

  @Test
  void classesOfOneTaskAreTheSameAtAllServers() {
    Map<Integer, Set<Boolean>> kindsOf = new LinkedHashMap<>();
    world(List.of(DRIVING, WRITING))
        .with("slots", 1)
        .with("userEquipments.oneRequestPerServer", true)
        .bring(
            "scheduler",
            r ->
                (FeedbackScheduler)
                    (view, request) -> {
                      boolean writes = request.outTokens() == 1000;
                      assertEquals(writes ? 1e-3 : 1e-7, request.errorLimit());
                      kindsOf.computeIfAbsent(request.ue(), u -> new LinkedHashSet<>()).add(writes);
                      request.assign(0, request.boundServer(), 3);
                    })
        .run();
    assertEquals(40, kindsOf.size());
    assertTrue(kindsOf.values().stream().allMatch(kinds -> kinds.size() == 1));
    assertEquals(2, new LinkedHashSet<>(kindsOf.values()).size(), "both classes appear");
  }

  @Test
  void theLinkOfATaskIsNotThatOfTheTaskBefore() {
    List<Double> linkS = new ArrayList<>();
    world(List.of(DRIVING))
        .with("slots", 2)
        .bring(
            "userEquipments.demand",
            run ->
                new Scripted(
                    (now, out) -> out.request(0, DemandSink.ANY, now.slot(), DemandSink.ANY)))
        .bring(
            "scheduler",
            run ->
                (FeedbackScheduler)
                    (view, request) -> {
                      linkS.add(request.linkS(0));
                      assertEquals(
                          (request.inTokens() + request.outTokens()) * 4e-6,
                          request.linkS(0),
                          1e-15);
                      request.assign(0, 0, 3);
                    })
        .run();
    assertNotEquals(linkS.get(0), linkS.get(1));
  }

  @Test
  void tasksHaveOneSourceOfTheirData() {
    refused("resultMB is missing", "userEquipments.applications", List.of());
    refused("resultMB means nothing", "userEquipments.resultMB", 3);
    refused("promptMB means nothing", "userEquipments.promptMB", 3);
    refused("errorLimit means nothing", "userEquipments.errorLimit", .1);
    refused("two of the name 'driving'", "userEquipments.applications", List.of(DRIVING, DRIVING));
    refused("(0, 1)", "userEquipments.applications[0].errorLimit", 1);
    refused("in [1, ", "userEquipments.applications[0].outTokens", 0);
    refused("whole", "userEquipments.applications[0].inTokens", 1.5);
    refused("above 0", "userEquipments.applications[0].share", 0);
  }

  @Test
  void matricesGiveEachPairItsTask() {
    List<String> seen = new ArrayList<>();
    Object matrix = Map.of("pairs", List.of(List.of(1, 2, 3), List.of(4, 5, 6)));
    world(List.of(WRITING))
        .with("slots", 1)
        .with("userEquipments.count", 3)
        .with("userEquipments.oneRequestPerServer", true)
        .with("userEquipments.applications[0].inTokens", matrix)
        .with("edgeServers.latencyLimitMs", matrix)
        .bring(
            "scheduler",
            r ->
                (FeedbackScheduler)
                    (view, request) -> {
                      int es = request.boundServer();
                      seen.add(request.inTokens() + " " + request.latencyLimitS(es));
                      request.assign(0, es, 3);
                    })
        .run();
    assertEquals(List.of("1 0.001", "4 0.004", "2 0.002", "5 0.005", "3 0.003", "6 0.006"), seen);
  }

  @Test
  void matricesMustFitTheWorld() {
    Object matrix = Map.of("pairs", List.of(List.of(1, 2), List.of(4, 5)));
    refused("a number for each of 40 UEs", "edgeServers.latencyLimitMs", matrix);
    refused("needs oneRequestPerServer", "userEquipments.applications[0].inTokens", matrix);
    refused(
        "a row for each of 2 ESs",
        "userEquipments.errorDecay",
        Map.of("pairs", List.of(List.of(.1, .2))));
  }

  private static void refused(String words, String key, Object value) {
    ConfigException refused =
        assertThrows(
            ConfigException.class, () -> world(List.of(DRIVING)).with(key, value).scenario(), key);
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
  }
}
