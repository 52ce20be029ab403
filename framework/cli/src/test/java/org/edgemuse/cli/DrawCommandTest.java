package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.file.CsvColumns;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.values.Listed;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code edgemuse draw} writes numbers from which their uniform numbers lead back to them. */
class DrawCommandTest {
  @TempDir Path folder;
  private Shell shell;

  record One(Values v) {}

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private CsvTable draw(String file, String... more) {
    List<String> args = new ArrayList<>(List.of("draw", "--rows", "500", "--out", "@" + file));
    args.addAll(List.of(more));
    assertEquals("Wrote @" + file + "\n", shell.good(args.toArray(String[]::new)));
    return CsvTable.read(folder.resolve(file));
  }

  private static double[] numbers(CsvTable table, String column) {
    return table.rows().stream().mapToDouble(row -> table.number(row, column)).toArray();
  }

  private double[] bound(String source) {
    Binder binder = new Binder(PluginRegistry.of(List.of()), new CsvColumns(folder));
    Values values = binder.bind(Nodes.parse(Where.NOWHERE, "{v: " + source + "}"), One.class).v();
    return ((Listed) values).values();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{uniform: [0.1, 0.3]}",
        "{uniform: [-7, 1e9]}",
        "{uniformInteger: [10, 50]}",
        "{uniformInteger: [-9007199254740992, 9007199254740992]}",
        "{uniformAround: {centre: 3.7, spread: 0.2}}",
        "{oneOf: [1, 2.5, 1e-9]}",
        "{uniform: [4, 4]}"
      })
  void uniformNumbersLeadBackToTheDrawnOnes(String distribution) {
    CsvTable table = draw("a.csv", "--column", "f=" + distribution, "--uniforms");
    assertEquals(List.of("f", "u_f"), table.columns());
    double[] drawn = numbers(table, "f");
    assertArrayEquals(drawn, bound("{csv: a.csv, column: u_f, as: " + distribution + "}"));
    assertArrayEquals(drawn, bound("{csv: a.csv, column: f}"));
    Draws draws = Draws.of(1, "draw/f");
    double u = draws.uniform(3, 0, 0);
    boolean falls = distribution.matches("\\{uniform(Around)?: .*") && !distribution.contains("[4");
    assertEquals(falls ? 1 - u : u, numbers(table, "u_f")[3]);
  }

  @Test
  void uniformIntegersFillTheirRangeEvenly() {
    int[] seen = new int[5];
    for (double value : numbers(draw("a.csv", "--column", "n={uniformInteger: [1, 5]}"), "n")) {
      seen[(int) value - 1]++;
    }
    // Four standard errors of a share of a fifth.
    Arrays.stream(seen).forEach(count -> assertEquals(100, count, 4 * Math.sqrt(500 * 0.16)));
  }

  @Test
  void aColumnHangsOnItsNameAndTheSeedAlone() {
    String f = "f={uniform: [0, 1]}";
    double[] alone = numbers(draw("a.csv", "--column", f), "f");
    CsvTable among =
        draw("b.csv", "--index", "es", "--column", "g={uniform: [0, 1]}", "--column", f);
    assertEquals(List.of("es", "g", "f"), among.columns());
    assertEquals("499", among.text(among.rows().get(499), "es"));
    assertArrayEquals(alone, numbers(among, "f"));
    assertNotEquals(alone[0], numbers(among, "g")[0]);
    assertArrayEquals(alone, numbers(draw("c.csv", "--column", f, "--seed", "1"), "f"));
    assertNotEquals(alone[0], numbers(draw("d.csv", "--column", f, "--seed", "2"), "f")[0]);
  }

  @Test
  void scenariosReadTheFile() {
    draw("ue.csv", "--column", "mb={uniform: [2, 10]}", "--uniforms");
    shell.world("scheduler: random\n");
    String drawn = "userEquipments.resultMB={csv: ue.csv, column: mb, take: first}";
    String mapped =
        "userEquipments.resultMB={csv: ue.csv, column: u_mb, take: first, as: {uniform: [2, 10]}}";
    String metrics = shell.good("run", "@world.yaml", "--set", drawn);
    assertEquals(metrics, shell.good("run", "@world.yaml", "--set", mapped));
    assertNotEquals(
        metrics,
        shell.good(
            "run",
            "@world.yaml",
            "--set",
            mapped,
            "--set",
            "userEquipments.resultMB.as.uniform=[3, 10]"));
  }

  @Test
  void filesThatAreThereStay() throws IOException {
    shell.file("a.csv", "precious");
    String[] args = {"draw", "--rows", "2", "--column", "x={uniform: [0, 1]}", "--out", "@a.csv"};
    shell.refused("@a.csv is there already; say --overwrite to replace it", args);
    assertEquals("precious", Files.readString(folder.resolve("a.csv")));
    List<String> replacing = new ArrayList<>(List.of(args));
    replacing.add("--overwrite");
    shell.good(replacing.toArray(String[]::new));
    assertTrue(Files.readString(folder.resolve("a.csv")).startsWith("x\n0."));
  }
}
