package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.plan.Variant;
import org.edgemuse.experiment.run.RunTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {
  @TempDir Path folder;

  private static List<String> tasks(Experiment experiment) {
    return experiment.tasks().stream().map(RunTask::describe).toList();
  }

  @Test
  void withoutASweepThereIsOneRun() {
    Experiment one = Worlds.read(folder, "scheduler: {spread: {shift: 1}}\n");
    assertEquals(List.of("spread shift=1, replication 0 (seed 1)"), tasks(one));
    assertNull(one.tasks().get(0).incentive());
  }

  @Test
  void replicationsAreOutermostThenPointsThenSchedulers() {
    Experiment sweep =
        Worlds.read(
            folder,
            """
            sweep:
              vary: {slots: [10, 12]}
              schedulers: [spread, crowd]
              replications: 2
            """);
    assertEquals(
        List.of(
            "slots=10, spread, replication 0 (seed 1)",
            "slots=10, crowd, replication 0 (seed 1)",
            "slots=12, spread, replication 0 (seed 1)",
            "slots=12, crowd, replication 0 (seed 1)",
            "slots=10, spread, replication 1 (seed 2)",
            "slots=10, crowd, replication 1 (seed 2)",
            "slots=12, spread, replication 1 (seed 2)",
            "slots=12, crowd, replication 1 (seed 2)"),
        tasks(sweep));
    assertEquals(
        List.of(0, 0, 1, 1, 0, 0, 1, 1), sweep.tasks().stream().map(RunTask::point).toList());
  }

  @Test
  void keysAreCombinedInTheOrderWrittenAndZippedOnesGoTogether() {
    Experiment sweep =
        Worlds.read(
            folder,
            """
            scheduler: spread
            sweep:
              vary:
                slots: [10, 12]
                zip: {accessPoints.count: [1, 3], userEquipments.count: [4, 5]}
                slotSeconds: [1, 2]
            """);
    assertEquals(
        List.of(
            List.of("10", "1", "4", "1"), List.of("10", "1", "4", "2"),
            List.of("10", "3", "5", "1"), List.of("10", "3", "5", "2"),
            List.of("12", "1", "4", "1"), List.of("12", "1", "4", "2"),
            List.of("12", "3", "5", "1"), List.of("12", "3", "5", "2")),
        sweep.plan().variants().stream().map(Variant::values).toList());
    assertEquals(8, sweep.plan().points());
    assertEquals(3, sweep.plan().variants().get(2).scenario().accessPoints().count());
    assertEquals(5, sweep.plan().variants().get(2).scenario().userEquipments().count());
  }

  @Test
  void aZipBesideVaryIsTheLastAxis() {
    Experiment sweep =
        Worlds.read(
            folder,
            """
            scheduler: spread
            sweep:
              zip: {accessPoints.count: [1, 3]}
              vary: {slots: [10, 12]}
            """);
    assertEquals(List.of("slots", "accessPoints.count"), sweep.plan().layout().variedKeys());
  }

  @Test
  void aVariedOptionOfTheSchedulerLeavesItsLabelAlone() {
    Experiment sweep =
        Worlds.read(folder, "scheduler: spread\nsweep: {vary: {scheduler.shift: [0, 1]}}\n");
    assertEquals(
        List.of(
            "scheduler.shift=0, spread, replication 0 (seed 1)",
            "scheduler.shift=1, spread, replication 0 (seed 1)"),
        tasks(sweep));
    assertEquals("offset of the first UE", sweep.plan().layout().titles().get(0));
  }

  @Test
  void mechanismsAreComparedUnderEverySchedulerAndHaveTheirColumn() {
    Experiment sweep =
        Worlds.read(
            folder,
            """
            sweep:
              schedulers: [spread, crowd]
              incentives: [open-access, {open-access: {}, label: free}]
            """);
    assertEquals(
        List.of("spread/open-access", "spread/free", "crowd/open-access", "crowd/free"),
        sweep.tasks().stream().map(t -> t.scheduler() + "/" + t.incentive()).toList());
    assertEquals(
        List.of("point", "scheduler", "incentive", "information", "replication", "seed"),
        sweep.plan().layout().leadingColumns());
  }

  @Test
  void aRowsSeedRepeatsItsRun() {
    String sweep = "sweep: {schedulers: [spread], replications: 5}\n";
    RunTask third = Worlds.read(folder, sweep).tasks().get(2);
    RunTask again =
        Worlds.read(folder, sweep, "seed=" + third.seed(), "sweep.replications=1").tasks().get(0);
    assertEquals(3, again.seed());
    assertEquals(0, again.replication());
    assertEquals(
        third.run().summary().value("total_service_time_s"),
        again.run().summary().value("total_service_time_s"));
  }

  @Test
  void valuesOfTheCommandLineReachIntoChoicesAndSweeps() {
    Experiment sweep =
        Worlds.read(
            folder,
            "scheduler: spread\nsweep: {vary: {accessPoints.count: [1, 2]}}\n",
            "scheduler.shift=2",
            "sweep.vary.accessPoints.count=[3]",
            "measure={lastSlots: 4}",
            "description=a: b");
    assertEquals(
        List.of("accessPoints.count=3, spread shift=2, replication 0 (seed 1)"), tasks(sweep));
    assertEquals(4, sweep.scenario().measure().lastSlots());
    assertEquals("a: b", sweep.description());
  }

  @Test
  void columnsOfFilesBesideTheScenarioAreValues() {
    Worlds.file(folder, "ue.csv", "result_mb\n1\n2\n3\n4\n5\n6\n7\n8\n");
    Experiment one =
        Worlds.read(
            folder,
            "scheduler: spread\n",
            "userEquipments.resultMB={csv: ue.csv, column: result_mb}");
    assertEquals(1, one.scenario().userEquipments().resultMB().values().min());
    assertEquals(8, one.scenario().userEquipments().resultMB().values().max());
  }

  @Test
  void aFileReadForOneRunIgnoresItsSweep() {
    Path file =
        Worlds.file(
            folder,
            "w.yaml",
            Worlds.WORLD + "scheduler: crowd\nsweep: {vary: {nonsense: 1}, replications: 9}\n");
    assertEquals(
        List.of("crowd, replication 0 (seed 1)"),
        tasks(Experiments.readSingle(file, List.of(), Worlds.PLUGINS)));
  }

  @Test
  void aSingleRunLeavesAsideWhatAFigureCompares() {
    String sweep =
        """
        recordSlots: {every: 5}
        scheduler: spread
        sweep:
          schedulers: [crowd]
        figure: {x: %s, only: [crowd]}
        """;
    for (String x : List.of("slot", "scheduler")) {
      Path file = Worlds.file(folder, x + ".yaml", Worlds.WORLD + sweep.formatted(x));
      Experiment one = Experiments.readSingle(file, List.of(), Worlds.PLUGINS);
      assertEquals(List.of(), one.plan().figure().only());
      assertEquals(x.equals("slot") ? x : null, one.plan().figure().x());
    }
  }
}
