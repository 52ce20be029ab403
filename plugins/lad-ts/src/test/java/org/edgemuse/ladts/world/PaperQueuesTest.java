package org.edgemuse.ladts.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.ladts.LadTsPlugins;
import org.junit.jupiter.api.Test;

/** The kernel's delays against (2) to (4), LAD-TS paper, written out as the paper has them. */
class PaperQueuesTest {
  private static final int BSS = 5;
  private static final int TASKS = 8;
  private static final int SLOTS = 60;
  private static final double MBIT_PER_MB = 8;

  private final Draws draws = Draws.of(11, "test");
  private final double[] capacityGcps = drawn("f", BSS, 0.5, 1.2);
  private final double[] linkMbps = drawn("v", BSS, 4, 9);
  private final double[] promptMB = drawn("d", BSS * TASKS, 0.25, 0.6);
  private final double[] resultMB = drawn("result", BSS * TASKS, 0.08, 0.12);
  private final double[] gcyclePerStep = drawn("rho", TASKS, 0.1024, 0.3072);
  private final double[] steps = new double[TASKS];

  PaperQueuesTest() {
    Arrays.setAll(steps, n -> 1 + draws.below(6, n, 0, 0));
  }

  private double[] drawn(String what, int count, double low, double high) {
    double[] values = new double[count];
    Draws own = draws.forPurpose(what);
    Arrays.setAll(values, i -> low + (high - low) * own.uniform(i, 0, 0));
    return values;
  }

  /**
   * One UE for each task of a BS, so that every task has data of its own; UEs stand at their BS.
   */
  private FixedRule run(String resultByFibre) {
    double[] x = new double[BSS * TASKS];
    Arrays.setAll(x, ue -> 100 * (1 + ue / TASKS));
    String text =
        """
        {slots: %d, accessPoints: {count: %d, placement: {points: {xM: [100, 200, 300, 400, 500],
          yM: 1}}, bandwidthMHz: 20},
         edgeServers: {count: %d, colocated: true, capacityGcps: %s, fibreMbps: %s,
           resultByFibre: %s, model: {cycles: {gcyclePerStep: {list: %s, by: taskIndex}, steps: {list: %s, by: taskIndex}}}},
         userEquipments: {count: %d, placement: {points: {xM: %s, yM: 1}},
           demand: {per-cell: {tasks: {uniformInteger: [1, %d]}}}, promptMB: %s, resultMB: %s},
         channel: wired, sharing: {link: first-come-first-served, server: first-come-first-served},
         scheduler: fixed-rule, metrics: [delay]}
        """
            .formatted(
                SLOTS,
                BSS,
                BSS,
                Arrays.toString(capacityGcps),
                Arrays.toString(linkMbps),
                resultByFibre,
                Arrays.toString(gcyclePerStep),
                Arrays.toString(steps),
                BSS * TASKS,
                Arrays.toString(x),
                TASKS,
                Arrays.toString(promptMB),
                Arrays.toString(resultMB));
    Binder binder =
        new Binder(
            PluginRegistry.of(
                List.of(new KernelPlugins(), new LadTsPlugins(), new FixedRule.Module())));
    Scenario scenario =
        binder.bind(Nodes.parse(Where.NOWHERE, text.replace('\n', ' ').strip()), Scenario.class);
    EdgeSimulation simulation = new EdgeSimulation(scenario, 3, 0);
    simulation.start();
    simulation.runToEnd();
    return (FixedRule) simulation.scheduler();
  }

  private void agreesWithThePaper(FixedRule kernel, boolean resultAlways) {
    double[] queue = new double[BSS];
    double[] before = new double[BSS];
    int slot = 0;
    double longestS = 0;
    int homeServed = 0;
    for (int i = 0; i < kernel.decided.size(); i++) {
      FixedRule.Decided task = kernel.decided.get(i);
      while (slot < task.slot()) {
        for (int a = 0; a < BSS; a++) {
          queue[a] = Math.max(0, queue[a] + before[a] - capacityGcps[a]);
          before[a] = 0;
        }
        slot++;
      }
      int a = FixedRule.es(task.n(), task.bs(), BSS);
      double work = gcyclePerStep[task.n()] * steps[task.n()];
      double d = MBIT_PER_MB * promptMB[task.ue()];
      double result = MBIT_PER_MB * resultMB[task.ue()];
      boolean away = a != task.bs();
      double delayS =
          (queue[a] + before[a] + work) / capacityGcps[a]
              + (away ? d / linkMbps[a] : 0)
              + (away || resultAlways ? result / linkMbps[a] : 0);
      before[a] += work;
      assertEquals(delayS, kernel.delaysS.get(i), 1e-12 * delayS, "task " + i + ", " + task);
      longestS = Math.max(longestS, delayS);
      homeServed += away ? 0 : 1;
    }
    assertTrue(kernel.decided.size() > 60 * 5 * 3, "too few tasks to show anything");
    assertTrue(homeServed > 100, "hardly a task at home");
    assertTrue(longestS > 5, "no queue ever grew: " + longestS);
  }

  @Test
  void everyDelayIsThatOfThePapersQueues() {
    agreesWithThePaper(run("always"), true);
  }

  @Test
  void aResultMadeAtHomePaysNoFibreUnlessAsked() {
    agreesWithThePaper(run("away"), false);
  }

  @Test
  void tasksAreDecidedByBaseStationAndThenByArrival() {
    List<FixedRule.Decided> decided = run("always").decided;
    for (int i = 1; i < decided.size(); i++) {
      FixedRule.Decided one = decided.get(i - 1);
      FixedRule.Decided next = decided.get(i);
      boolean inOrder =
          one.slot() < next.slot()
              || one.bs() < next.bs()
              || one.bs() == next.bs() && one.n() + 1 == next.n();
      assertTrue(inOrder, one + " before " + next);
    }
  }
}
