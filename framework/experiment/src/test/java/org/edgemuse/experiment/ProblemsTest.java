package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsTest {
  private static final String KEYS =
      "Known: description, seed, episodes, slots, slotSeconds, measure, map, area, accessPoints,"
          + " edgeServers, userEquipments, channel, ... ";

  @TempDir Path folder;

  private void refused(String expected, String more, String... sets) {
    assertEquals(expected, Worlds.problems(folder, more, sets));
  }

  @Test
  void unknownKeysAreToldWithTheNearestAmongAllKeysOfAFile() {
    refused(
        """
        world.yaml:16: swep: Unknown key 'swep'. Did you mean 'sweep'? %s(22 in all)
        world.yaml:17: extend: Unknown key 'extend'. Did you mean 'extends'? %s(22 in all)"""
            .formatted(KEYS, KEYS),
        "scheduler: spread\nswep: {}\nextend: a.yaml\n");
    refused(
        "world.yaml:15: sweep.replicatoins: Unknown key 'replicatoins'. Did you mean"
            + " 'replications'? Known: cases, vary, zip, sample, schedulers, incentives, replications, reference",
        "sweep: {schedulers: [spread], replicatoins: 2}\n");
  }

  @Test
  void problemsOfTheSweepAndOfTheScenarioAreToldTogether() {
    refused(
        """
        world.yaml:15: slotSeconds: slotSeconds (0) must be above 0 s
        world.yaml:17: sweep.schedulers[1]: Unknown scheduler 'spraed'. Did you mean 'spread'? \
        Known: bound, crowd, spread""",
        "slotSeconds: 0\nsweep:\n  schedulers: [spread, spraed]\n");
  }

  @Test
  void whatIsWrongAtOnePointIsToldOnceAtTheValue() {
    refused(
        """
        world.yaml:16: sweep.vary.accessPoints.count[1]: count[1] (0) must be at least 1
        world.yaml:16: sweep.vary.accessPoints.count[2]: count[2] ('x') must be a whole number""",
        "sweep: {schedulers: [spread, crowd],\n  vary: {accessPoints.count: [1, 0, x]}}\n");
    refused(
        "world.yaml:15: sweep.vary.accesPoints.count[0]: Unknown key 'accesPoints'. Did you mean"
            + " 'accessPoints'? "
            + KEYS
            + "(18 in all)",
        "sweep: {schedulers: [spread, crowd], vary: {accesPoints.count: [1]}}\n");
  }

  @Test
  void axesThatCannotBeAreRefused() {
    refused(
        "world.yaml:15: sweep.vary.zip.slots: zip needs lists of equal length, but"
            + " accessPoints.count has 2 values and slots has 1",
        "sweep: {schedulers: [spread], vary: {zip: {accessPoints.count: [1, 2], slots: [9]}}}\n");
    refused(
        "world.yaml:15: sweep.vary.seed: seed cannot be varied; use replications, which count the"
            + " seed up",
        "sweep: {schedulers: [spread], vary: {seed: [1]}}\n");
    refused(
        "world.yaml:15: sweep.vary.slots: The values of slots must be a list that is not empty",
        "sweep: {schedulers: [spread], vary: {slots: 5}}\n");
    refused(
        "world.yaml:15: sweep.zip.slots: slots is varied twice",
        "sweep: {schedulers: [spread], vary: {slots: [15]}, zip: {slots: [16]}}\n");
    refused(
        "world.yaml:16: sweep.vary.scheduler.shift: scheduler.shift changes nothing beside"
            + " sweep.schedulers; write it in its entries",
        "sweep: {schedulers: [spread],\n  vary: {scheduler.shift: [1]}}\n");
    refused(
        "world.yaml:15: sweep: The sweep has 250000 combinations, more than 100000",
        "sweep: {schedulers: [spread], vary: {slots: %s, area.widthM: %s}}\n"
            .formatted(numbers(500), numbers(500)));
  }

  @Test
  void variedKeysThatOverruleEachOtherAreRefusedEvenWhereAChoicesNameIsLeftOut() {
    refused(
        "world.yaml:16: sweep.vary.scheduler.spread.shift: scheduler.spread.shift and"
            + " scheduler.shift overrule each other; vary one of them",
        "scheduler: spread\n"
            + "sweep: {vary: {scheduler.shift: [1], scheduler.spread.shift: [2]}}\n");
    refused(
        "world.yaml:16: sweep.vary.accessPoints: accessPoints and accessPoints.count overrule each"
            + " other; vary one of them",
        "scheduler: spread\nsweep: {vary: {accessPoints.count: [2],\n  accessPoints: [{count: 3}]}}\n"
            .replace(",\n ", ","));
    Worlds.read(
        folder,
        "scheduler: spread\n"
            + "sweep: {vary: {scheduler.shift: [1], scheduler.failsInSlot: [-1]}}\n");
  }

  @Test
  void aPointThatIsGivenTwiceIsRefused() {
    refused(
        "world.yaml:16: sweep.vary.slots[1]: slots=20.0 is given twice; use replications for more"
            + " runs of it",
        "scheduler: spread\nsweep: {vary: {slots: [20, 20.0, 24]}}\n");
    refused(
        "world.yaml:16: sweep.zip.slots[2]: slots=20, seedless=1 is given twice; use replications"
            + " for more runs of it",
        "scheduler: spread\nsweep: {zip: {slots: [20, 20, 20], seedless: [1, 2, 1]}}\n");
  }

  @Test
  void moreRunsThanCanBeListedAreRefused() {
    refused(
        "world.yaml:15: sweep: The sweep has 4000000000 runs, more than 10000000",
        "sweep: {schedulers: [spread, crowd], vary: {slots: [20, 24]}}\n",
        "sweep.replications=1000000000");
  }

  @Test
  void aRowOfMoreSlotsThanAnyRunHasIsRefused() {
    refused(
        "world.yaml:16: recordSlots.every: every (25) must be at most slots (20)",
        "scheduler: spread\nrecordSlots: {every: 25}\nsweep: {vary: {slots: [20, 30]}}\n");
  }

  private static String numbers(int count) {
    StringBuilder list = new StringBuilder("[20");
    for (int i = 1; i < count; i++) {
      list.append(", ").append(20 + i);
    }
    return list.append("]").toString();
  }

  @Test
  void labelsAndReferencesMustBeClear() {
    refused(
        "world.yaml:16: sweep.schedulers[1].spread: Label 'spread' is given twice (the other is in line"
            + " 15); add a label",
        "sweep: {schedulers: [spread,\n  {spread: {shift: 0}}]}\n");
    refused(
        "world.yaml:15: sweep.reference: Unknown reference 'crwd'. Did you mean 'crowd'? Known:"
            + " spread, crowd",
        "sweep: {schedulers: [spread, crowd], reference: crwd}\n");
    refused(
        "world.yaml:15: sweep.reference: reference 'spread' may be any of spread shift=1,"
            + " spread shift=2; write one label",
        "sweep: {schedulers: [{spread: {shift: 1}}, {spread: {shift: 2}}], reference: spread}\n");
    refused(
        "world.yaml:15: sweep.reference: Unknown reference 'x'. Known: all",
        "sweep: {schedulers: [{spread: {}, label: all}], incentives: [{open-access: {}, label: all}],"
            + " reference: x}\n");
    refused(
        "world.yaml:15: sweep.schedulers: schedulers must name at least one",
        "sweep: {schedulers: []}\n");
  }

  @Test
  void whatAPluginRefusesOnlyWhenItIsMadeIsFoundBeforeTheSweep() {
    refused(
        "world.yaml:16: sweep.schedulers[1].spread: refusesServers (3) must differ from"
            + " edgeServers.count",
        "sweep: {vary: {edgeServers.count: [2, 3]},\n"
            + "  schedulers: [crowd, {spread: {refusesServers: 3}}]}\n");
    refused(
        "world.yaml:1: measure.lastSlots (10) is more than slots (5) (at slots=5)",
        "sweep: {schedulers: [spread], vary: {slots: [20, 5]}}\n");
  }

  @Test
  void aFigureThatCannotBeDrawnIsFoundBeforeTheSweep() {
    refused(
        """
        world.yaml:16: figure.x: x (slot) needs recordSlots: {every: 1} in the scenario
        world.yaml:16: figure.y: Unknown metric column 'totl_service_time_s'. Did you mean \
        'total_service_time_s'? Known: total_service_time_s, raised, settled, denied, outages, \
        error_violations, open""",
        "scheduler: spread\nfigure: {x: slot, y: [totl_service_time_s]}\n");
    refused(
        "world.yaml:16: figure.series: Unknown series 'schedulr'. Did you mean 'scheduler'? Known:"
            + " scheduler, information",
        "scheduler: spread\nfigure: {series: schedulr}\n");
  }

  @Test
  void aFigureOfALabelThatNobodyHasIsFoundBeforeTheSweep() {
    refused(
        "world.yaml:16: figure.only: Unknown label 'spraed'. Did you mean 'spread'? Known: spread,"
            + " crowd",
        "sweep: {schedulers: [spread, crowd]}\nfigure: {only: [spraed]}\n");
  }

  @Test
  void aLineThatNoPointHasIsFoundBeforeTheSweep() {
    String sweep =
        """
        sweep: {vary: {slots: [20, 24], edgeServers.count: [1, 2]}, schedulers: [spread, crowd]}
        figure: {only: ["%s"]}
        """;
    refused(
        "world.yaml:16: figure.only: Unknown label 'crowd, edgeServers.count=3'. Did you mean"
            + " 'crowd, edgeServers.count=1'? Known: spread, crowd, spread, edgeServers.count=1,"
            + " crowd, edgeServers.count=1, spread, edgeServers.count=2, crowd,"
            + " edgeServers.count=2",
        sweep.formatted("crowd, edgeServers.count=3"));
    Worlds.read(folder, sweep.formatted("crowd, edgeServers.count=2"));
  }

  @Test
  void moreLinesThanAFigureCanNameAreRefusedUnlessOnlyChoosesFromThem() {
    String sweep =
        "sweep: {vary: {slots: [20, 24], edgeServers.count: [1, 2],"
            + " accessPoints.bandwidthMHz: %s}, schedulers: [spread, crowd]}\n"
                .formatted(numbers(7));
    refused(
        "world.yaml:16: figure: The figure has 28 lines, more than 24; name those to draw in"
            + " figure.only",
        sweep + "figure: {title: Much}\n");
    Worlds.read(folder, sweep + "figure: {only: [spread]}\n");
  }

  @Test
  void aColumnThatCannotBeReadIsToldAtItsKey() {
    Worlds.file(folder, "ue.csv", "result_mb\n3\nfour\n");
    refused(
        "--set: userEquipments.resultMB: column 'result_mb' of 'ue.csv': "
            + "ue.csv line 3, column result_mb: 'four' is not a number",
        "scheduler: spread\n",
        "userEquipments.resultMB={csv: ue.csv, column: result_mb}");
  }

  @Test
  void valuesOfTheCommandLineAreBlamedOnIt() {
    String one = "scheduler: spread\n";
    refused(
        "--set: accessPoints.cuont: Unknown key 'cuont'. Did you mean 'count'? Known: count,"
            + " placement, bandwidthMHz, powerW, coverageM, costPerMHz",
        one,
        "accessPoints.cuont=2");
    refused(
        "--set: accesPoints.count: Unknown key 'accesPoints'. Did you mean 'accessPoints'? "
            + KEYS
            + "(22 in all)",
        one,
        "accesPoints.count=2");
    refused("--set: accessPoints.count: count (0) must be at least 1", one, "accessPoints.count=0");
    refused("--set: 'accessPoints.count' must be key=value", one, "accessPoints.count");
    refused("--set: extends: There is no file 'a.yaml'", one, "extends=a.yaml");
    refused("--set: slots: Cannot read '[1': it ends too early (character 3)", one, "slots=[1");
    refused(
        "--set: seed.x: Path 'seed.x': there is no 'x' in world.yaml:1: seed, which is '1'",
        one,
        "seed.x=1");
  }

  @Test
  void theCommandLineIsNotOverruledInSilence() {
    refused(
        "--set: slots: slots is varied by the sweep; set sweep.vary.slots=[...] instead",
        "scheduler: spread\nsweep: {vary: {slots: [20, 21]}}\n",
        "slots=30");
    refused(
        "--set: scheduler: The sweep lists its own schedulers under sweep.schedulers; this would"
            + " change nothing",
        "sweep: {schedulers: [spread]}\n",
        "scheduler=crowd");
  }

  @Test
  void aMissingSchedulerIsMissedUnlessTheSweepListsSome() {
    refused("world.yaml:1: Missing key 'scheduler' (choice of Scheduler)", "");
    Worlds.read(folder, "sweep: {schedulers: [spread]}\n");
  }

  @Test
  void metricsMayNotShareAColumn() {
    refused(
        "--set: metrics[1]: Another metric has a column 'raised' too",
        "scheduler: spread\n",
        "metrics=[requests, requests]");
  }
}
