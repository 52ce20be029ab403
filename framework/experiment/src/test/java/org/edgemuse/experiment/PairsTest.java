package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.plan.Variant;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.radio.SnrPlugin;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Matrices in scenario files: two APs and three UEs. */
class PairsTest {
  private static final Draws NONE = Draws.of(1, "none");
  private static final String FEW = "scheduler: bound\n";
  private static final String MATRIX =
      "channel: {snr: {snrDb: {pairs: [[11, 12, 13], [21, 22, 23]]}}}\n";
  private static final String THREE = "userEquipments.count=3";

  @TempDir Path folder;

  private static Values snrDb(Scenario scenario) {
    return ((SnrPlugin.Options) scenario.channel().options()).snrDb();
  }

  private static List<Values> snrDb(Experiment experiment) {
    return experiment.plan().variants().stream()
        .map(Variant::scenario)
        .map(PairsTest::snrDb)
        .toList();
  }

  private static Values pairs(double... numbers) {
    double[][] rows = new double[2][3];
    for (int i = 0; i < numbers.length; i++) {
      rows[i / 3][i % 3] = numbers[i];
    }
    return Values.pairs(rows);
  }

  @Test
  void cellsAreVariedOneByOne() {
    Experiment sweep =
        Worlds.read(
            folder,
            FEW
                + MATRIX
                + """
                sweep:
                  vary:
                    channel.snr.snrDb.pairs[0][0]: [5, 15]
                    channel.snrDb.pairs[1][2]: [6, 7]
                """,
            THREE);
    assertEquals(
        List.of(
            pairs(5, 12, 13, 21, 22, 6),
            pairs(5, 12, 13, 21, 22, 7),
            pairs(15, 12, 13, 21, 22, 6),
            pairs(15, 12, 13, 21, 22, 7)),
        snrDb(sweep));
    assertEquals(List.of("5", "7"), sweep.plan().variants().get(1).values());
  }

  @Test
  void cellsAreSampledAndTheCommandLineSetsThem() {
    Experiment sample =
        Worlds.read(
            folder,
            FEW
                + MATRIX
                + """
                sweep:
                  sample: {latinHypercube: 4, over: {'channel.snr.snrDb.pairs[1][0]': [20, 28]}}
                """,
            THREE,
            "channel.snrDb.pairs[0][1]=17");
    for (int i = 0; i < 4; i++) {
      Values drawn = snrDb(sample).get(i);
      assertEquals(17, drawn.atPair(NONE, 1, 0));
      assertEquals(13, drawn.atPair(NONE, 2, 0));
      double cell = drawn.atPair(NONE, 0, 1);
      assertTrue(cell >= 20 && cell <= 28, cell + " dB");
    }
  }

  @Test
  void cellsAndWholeMatricesOverruleEachOther() {
    assertEquals(
        "world.yaml:20: sweep.vary.channel.snrDb.pairs[0][0]: channel.snrDb.pairs[0][0] and"
            + " channel.snr.snrDb overrule each other; vary one of them",
        Worlds.problems(
            folder,
            FEW
                + MATRIX
                + """
                sweep:
                  vary:
                    channel.snr.snrDb: [1, 2]
                    channel.snrDb.pairs[0][0]: [1, 2]
                """,
            THREE));
  }

  @Test
  void wrongCellsAndShapesAreToldWithTheirPlace() {
    assertEquals(
        "--set: channel.snr.snrDb.pairs[2][0]: Path 'channel.snr.snrDb.pairs[2][0]': there is no '2'"
            + " in world.yaml:16: channel.snr.snrDb.pairs, which is a list of 2",
        Worlds.problems(folder, FEW + MATRIX, THREE, "channel.snr.snrDb.pairs[2][0]=1"));
    assertEquals(
        "world.yaml:16: channel.snr: snrDb: the rows of the matrix must have a number for each of 8 UEs,"
            + " they have 3",
        Worlds.problems(folder, FEW + MATRIX));
    String ofUes = "pairs gives one value a UE and ES (or AP); this key holds one for each of 8";
    assertEquals(
        "--set: userEquipments.promptMB: promptMB ({pairs: [[1]]}): pairs gives one value a UE and"
            + " ES (or AP); this key holds one a task",
        Worlds.problems(folder, FEW, "userEquipments.promptMB={pairs: [[1]]}"));
    assertEquals(
        "--set: userEquipments.demand.bernoulli: probability: " + ofUes,
        Worlds.problems(
            folder, FEW, "userEquipments.demand={bernoulli: {probability: {pairs: [[1]]}}}"));
  }

  @Test
  void columnsOfAFileAreRows() {
    Worlds.file(folder, "snr.csv", "ue,asp1,asp2\n1,11,21\n2,12,22\n3,13,23\n");
    String source = "channel: {snr: {snrDb: {pairs: {csv: snr.csv, columns: [%s]}}}}\n";
    Experiment read = Worlds.read(folder, FEW + source.formatted("asp1, asp2"), THREE);
    assertEquals(List.of(pairs(11, 12, 13, 21, 22, 23)), snrDb(read));
    assertEquals(
        "world.yaml:16: channel.snr.snrDb.pairs: column 'asp3' of 'snr.csv': snr.csv line 1: Unknown"
            + " column 'asp3'. Did you mean 'asp1'? Known: ue, asp1, asp2",
        Worlds.problems(folder, FEW + source.formatted("asp1, asp3"), THREE));
  }

  @Test
  void theManifestHoldsTheMatrix() {
    Experiment experiment = Worlds.read(folder, FEW + MATRIX, THREE);
    Path out = folder.resolve("out");
    Worlds.run(experiment, out, 1);
    String manifest = String.join("", Worlds.lines(out.resolve("manifest.json"))).replace(" ", "");
    String matrix = "\"pairs\":[[11,12,13],[21,22,23]]},\"walkDb\"";
    assertTrue(manifest.contains(matrix), manifest);
  }
}
