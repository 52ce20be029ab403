package org.edgemuse.kernel.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.result.TableRows;
import org.edgemuse.kernel.testing.FirstSlotsOutage;
import org.edgemuse.kernel.testing.Rating;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.ThreeSteps;
import org.junit.jupiter.api.Test;

/** The table of decisions, row by row, in worlds whose delays are reckoned by hand. */
class DecisionRowsTest {
  private static final String HEADER =
      "decision,episode,slot,ue,task,ap,es,score,chosen,denied,steps,retry_s,uplink_s,fibre_out_s,"
          + "wait_s,load_s,generation_s,handover_s,fibre_back_s,downlink_s,delay_s";

  /** All four pairs by 10 a number of the AP and 1 a number of the ES. */
  private static final Rating.Rates ALL =
      (request, out) -> {
        for (int ap = 0; ap < 2; ap++) {
          for (int es = 0; es < 2; es++) {
            out.put(ap, es, 10 * ap + es);
          }
        }
      };

  /** UE 0 asks in one slot: prompt 0.5 MB, result 1 MB, 3 steps of 1 s, 0.25 s to load. */
  private static TestRun world(int slots) {
    return TestRun.simple()
        .with("slots", slots)
        .with("userEquipments.count", 2)
        .with("userEquipments.promptMB", 0.5)
        .with("metrics", List.of("decisions", "requests"))
        .bring("edgeServers.model", run -> new ThreeSteps(0.25))
        .bring(
            "userEquipments.demand",
            run ->
                new Scripted(
                    (now, out) -> {
                      if (now.slot() == 0) {
                        out.request(0, DemandSink.ANY, 7, DemandSink.ANY);
                      }
                    }));
  }

  private static TestRun world(int slots, Rating rating) {
    return world(slots).bring("scheduler", run -> rating);
  }

  private static void left(TestRun run, String... rows) {
    TableRows table = run.run().summary().table("decisions");
    assertEquals(HEADER, String.join(",", table.columns()));
    List<String> lines =
        IntStream.range(0, table.rows())
            .mapToObj(
                row ->
                    IntStream.range(0, table.columns().size())
                        .mapToObj(column -> text(table.value(row, column)))
                        .collect(Collectors.joining(",")))
            .toList();
    assertEquals(String.join("\n", rows), String.join("\n", lines));
  }

  private static String text(double value) {
    return Double.isNaN(value) ? "" : new BigDecimal(value).stripTrailingZeros().toPlainString();
  }

  @Test
  void aRowACandidate_stagesInTheChosenOne() {
    left(
        world(1, Rating.of(ALL, 1, 0)),
        "0,0,0,0,7,0,0,0,0,0,,,,,,,,,,,",
        "0,0,0,0,7,0,1,1,0,0,,,,,,,,,,,",
        // 0.5 MB take 1 s on AP 1 and 1 MB 2 s; loading and three steps take 3.25 s.
        "0,0,0,0,7,1,0,10,1,0,3,0,1,0,0,0.25,3,0,0,2,6.25",
        "0,0,0,0,7,1,1,11,0,0,,,,,,,,,,,");
  }

  @Test
  void aChosenPairThatWasNotRated_hasARowWithoutAScore() {
    left(
        world(1, Rating.of((request, out) -> out.put(1, 1, -2.5), 0, 1)),
        "0,0,0,0,7,1,1,-2.5,0,0,,,,,,,,,,,",
        "0,0,0,0,7,0,1,,1,0,3,0,0.5,0,0,0.25,3,0,0,1,4.75");
  }

  @Test
  void schedulersWithoutScores_haveTheirChoiceOnly() {
    left(
        world(1).with("scheduler", "brought-0"),
        "0,0,0,0,7,0,0,,1,0,3,0,0.5,0,0,0.25,3,0,0,1,4.75");
  }

  @Test
  void infiniteScores_areEmpty() {
    left(
        world(1, Rating.of((request, out) -> out.put(0, 1, Double.NEGATIVE_INFINITY), 0, 1)),
        "0,0,0,0,7,0,1,,1,0,3,0,0.5,0,0,0.25,3,0,0,1,4.75");
  }

  @Test
  void anOutage_isADecisionOfItsOwn() {
    left(
        world(3, Rating.of((request, out) -> out.put(0, 1, 5), 0, 1))
            .bring("channel", run -> new FirstSlotsOutage(1, true)),
        "0,0,0,0,7,0,1,5,1,0,3,,,,,,,,,,",
        "0,0,0,0,7,,,,0,0,,,,,,,,,,,",
        "1,0,1,0,7,0,1,5,1,0,3,1,0.5,0,0,0.25,3,0,0,1,5.75");
  }

  @Test
  void anOutageOfAPairThatWasNotRated_namesThePair() {
    left(
        world(1)
            .with("scheduler", "brought-0")
            .bring("channel", run -> new FirstSlotsOutage(1, true)),
        "0,0,0,0,7,0,0,,1,0,3,,,,,,,,,,",
        "0,0,0,0,7,,,,0,0,,,,,,,,,,,");
  }

  @Test
  void aDenial_tellsItsReason() {
    for (DenyReason reason : DenyReason.values()) {
      left(
          world(1, new Rating(Scoring.lowest("cost"), ALL, request -> request.deny(reason))),
          "0,0,0,0,7,0,0,0,0,0,,,,,,,,,,,",
          "0,0,0,0,7,0,1,1,0,0,,,,,,,,,,,",
          "0,0,0,0,7,1,0,10,0,0,,,,,,,,,,,",
          "0,0,0,0,7,1,1,11,0,0,,,,,,,,,,,",
          "0,0,0,0,7,,,,0," + (1 + reason.ordinal()) + ",,,,,,,,,,,");
    }
  }

  /** Denies the first request of a slot. */
  private record DeniesFirst() implements IncentiveMechanism {
    @Override
    public void clear(Market market, Allocation out) {
      if (market.requests() > 0) {
        out.deny(0, DenyReason.PRICE);
      }
    }
  }

  @Test
  void whatTheMarketDenies_hasNoCandidates() {
    left(
        world(1, Rating.of((request, out) -> out.put(1, 1, 2), 1, 1))
            .bring(
                "userEquipments.demand",
                run ->
                    new Scripted(
                        (now, out) -> {
                          out.request(1, DemandSink.ANY, 3, DemandSink.ANY);
                          out.request(0, DemandSink.ANY, 4, DemandSink.ANY);
                        }))
            .bring("incentive", run -> new DeniesFirst()),
        "0,0,0,1,3,,,,0,4,,,,,,,,,,,",
        "1,0,0,0,4,1,1,2,1,0,3,0,1,0,0,0.25,3,0,0,2,6.25");
  }

  @Test
  void whatEndedBeforeTheMeasuredSlots_leavesNoRows() {
    TestRun run = world(3, Rating.of((request, out) -> out.put(0, 1, 5), 0, 1));
    left(run.with("measure.lastSlots", 2));
    // It settles in the second slot.
    left(
        run.bring("channel", ignored -> new FirstSlotsOutage(1, true)).with("measure.lastSlots", 2),
        "1,0,1,0,7,0,1,5,1,0,3,1,0.5,0,0,0.25,3,0,0,1,5.75");
  }

  @Test
  void episodesAndSlotsCountFrom0() {
    left(
        world(1, Rating.of((request, out) -> out.put(0, 1, 5), 0, 1))
            .with("episodes", 2)
            .with("measure", Map.of("lastEpisodes", 2)),
        "0,0,0,0,7,0,1,5,1,0,3,0,0.5,0,0,0.25,3,0,0,1,4.75",
        "1,1,0,0,7,0,1,5,1,0,3,0,0.5,0,0,0.25,3,0,0,1,4.75");
  }
}
