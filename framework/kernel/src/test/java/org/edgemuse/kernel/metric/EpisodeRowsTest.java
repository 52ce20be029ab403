package org.edgemuse.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;
import org.edgemuse.kernel.testing.LeastBacklog;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;

/** Rows of several slots: what is per request is a mean over their requests. */
class EpisodeRowsTest {
  private static final int EPISODES = 5;

  private static final TestRun WORLD =
      TestRun.defaults()
          .with("episodes", EPISODES)
          .with("slots", 7)
          .with("userEquipments.count", 12)
          .with("userEquipments.demand", Map.of("bernoulli", Map.of("probability", 0.2)))
          .with("sharing.server", "first-come-first-served")
          .with("qoe", "latency-slack")
          .with("metrics", List.of("delay", "qoe", "requests"))
          .bring("scheduler", run -> new LeastBacklog());

  private static TableRows rows(TestRun run, int every) {
    EdgeSimulation simulation = new EdgeSimulation(run.scenario(), 1, every);
    simulation.start();
    simulation.runToEnd();
    return simulation.summary().table(RunSummary.SLOTS);
  }

  /** Sums of delays by the slots of a run, and how many. */
  private static final class Sums implements Metric {
    private static final long serialVersionUID = 1L;

    private final List<double[]> slots = new ArrayList<>();

    @Override
    public List<String> columns() {
      return List.of("sum");
    }

    @Override
    public void observe(SlotRecord slot, double[] values) {
      double sum = 0;
      for (int i = 0; i < slot.settled(); i++) {
        sum += slot.outcome(i).delayS();
      }
      slots.add(new double[] {sum, slot.settled()});
    }

    @Override
    public void summarise(double[] values) {}

    double mean(int from, int to) {
      double sum = 0;
      double count = 0;
      for (double[] slot : slots.subList(from, to)) {
        sum += slot[0];
        count += slot[1];
      }
      return sum / count;
    }
  }

  @Test
  void rowOfAnEpisodeHasTheMeanOverItsRequests() {
    Sums sums = new Sums();
    WORLD.watch(run -> sums).run();
    TableRows rows = rows(WORLD, 1);
    assertEquals(
        List.of("episode", "mean_delay_s", "p95_delay_s", "mean_qoe"),
        rows.columns().subList(0, 4));
    assertEquals(EPISODES, rows.rows());
    for (int episode = 0; episode < EPISODES; episode++) {
      assertEquals(episode, rows.value(episode, 0));
      double mean = sums.mean(7 * episode, 7 * episode + 7);
      assertEquals(mean, rows.value(episode, 1), 1e-12 * mean);
    }
  }

  @Test
  void rowsOfSeveralEpisodesEndWithTheLastOne() {
    Sums sums = new Sums();
    WORLD.watch(run -> sums).run();
    TableRows rows = rows(WORLD, 2);
    assertEquals(3, rows.rows());
    assertEquals(1, rows.value(0, 0));
    assertEquals(3, rows.value(1, 0));
    assertEquals(4, rows.value(2, 0));
    assertEquals(sums.mean(14, 28), rows.value(1, 1), 1e-12);
    assertEquals(sums.mean(28, 35), rows.value(2, 1), 1e-12);
  }

  /** Counts are means of the slots' own, as before. */
  @Test
  void otherColumnsWeighSlotsAlike() {
    TestRun one = WORLD.with("episodes", 1);
    TableRows slots = rows(one, 1);
    TableRows all = rows(one, 7);
    assertEquals("slot", slots.columns().get(0));
    assertEquals(7, slots.rows());
    assertEquals(6, all.value(0, 0));
    int raised = slots.columns().indexOf("raised");
    double sum = 0;
    for (int slot = 0; slot < 7; slot++) {
      sum += slots.value(slot, raised);
    }
    assertEquals(sum / 7, all.value(0, raised), 1e-12);
  }
}
