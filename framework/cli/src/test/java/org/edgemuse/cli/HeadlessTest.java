package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands load, in processes of their own: nothing that is for windows. */
class HeadlessTest {
  private static final String SWEEP =
      "scheduler: masl\nsweep: {schedulers: [masl, random], replications: 2}\n";

  @TempDir Path folder;
  private Path world;

  @BeforeEach
  void write() throws IOException {
    world = Files.writeString(folder.resolve("w.yaml"), Shell.WORLD + SWEEP);
  }

  private List<String> loaded(String... args) throws IOException {
    Path classes = folder.resolve("classes.txt");
    List<String> words = new ArrayList<>(Child.java());
    words.add(1, "-Xlog:class+load:file=" + classes);
    words.addAll(List.of(args));
    Child child = Child.start(folder, words);
    assertEquals(0, child.exitCode(), child::err);
    List<String> names =
        Files.readAllLines(classes).stream().map(line -> line.split("\\s+")[1]).toList();
    assertTrue(names.contains(EdgeMuse.class.getName()), "the list of classes is not what it is");
    return names;
  }

  private static void assertNone(List<String> loaded, Predicate<String> forbidden) {
    assertEquals(List.of(), loaded.stream().filter(forbidden).toList());
  }

  private static boolean isOfSwing(String name) {
    return name.startsWith("javax.swing.") || isOfWindows(name);
  }

  /** Whatever stands on a screen. */
  private static boolean isOfWindows(String name) {
    return name.startsWith("javax.swing.JFrame")
        || name.startsWith("javax.swing.JPanel")
        || name.startsWith("java.awt.Window")
        || name.startsWith("sim.display.")
        || name.startsWith("sim.portrayal.")
        || name.startsWith("org.jfree.chart.ChartPanel");
  }

  @Test
  void runLoadsNoClassOfSwing() throws IOException {
    assertNone(loaded("run", world.toString()), HeadlessTest::isOfSwing);
  }

  @Test
  void validateLoadsNoClassOfSwing() throws IOException {
    assertNone(loaded("validate", world.toString()), HeadlessTest::isOfSwing);
  }

  @Test
  void helpForWatchingLoadsNoClassOfSwing() throws IOException {
    assertNone(loaded("watch", "--help"), HeadlessTest::isOfSwing);
  }

  /** JFreeChart's charts hold lists of Swing's listeners, and take a colour from Swing's tables. */
  @Test
  void sweepThatEndsInAFigureLoadsNothingThatStandsOnAScreen() throws IOException {
    String out = folder.resolve("out").toString();
    List<String> loaded = loaded("sweep", world.toString(), "--out", out);
    assertTrue(loaded.contains("org.jfree.chart.JFreeChart"), "no figure was drawn");
    assertNone(loaded, HeadlessTest::isOfWindows);
  }
}
