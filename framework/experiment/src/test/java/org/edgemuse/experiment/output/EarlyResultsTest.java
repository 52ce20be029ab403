package org.edgemuse.experiment.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyResultsTest {
  @TempDir Path folder;
  private EarlyResults early;
  private Path file;

  @BeforeEach
  void open() {
    early = new EarlyResults(folder);
    file = folder.resolve(".early/7");
  }

  private static RunResult result(int index) {
    RunSummary summary =
        new RunSummary(
            List.of("delay_s", "Größe, \"so\""),
            new double[] {0.1 + index, Double.NaN},
            List.of(
                new TableRows(
                    "slots",
                    List.of("slot", "delay_s"),
                    new double[] {9, -0.0, 19, Double.POSITIVE_INFINITY}),
                new TableRows("none", List.of("x"), new double[0])));
    return new RunResult(index, summary, "feedback", 0.25, Double.NaN, null);
  }

  @Test
  void resultComesBackToTheLastBit() {
    early.put(result(7));
    RunResult back = early.get(7);
    assertNotNull(back);
    RunSummary was = result(7).summary();
    RunSummary is = back.summary();
    assertNotNull(was);
    assertNotNull(is);
    assertEquals(7, back.index());
    assertEquals("feedback", back.information());
    assertEquals(0.25, back.wallS());
    assertEquals(Double.NaN, back.cpuS());
    assertEquals(was.columns(), is.columns());
    assertArrayEquals(was.values(), is.values());
    assertEquals(2, is.tables().size());
    for (int i = 0; i < 2; i++) {
      assertEquals(was.tables().get(i).name(), is.tables().get(i).name());
      assertEquals(was.tables().get(i).columns(), is.tables().get(i).columns());
      // Arrays.equals of doubles tells -0 from 0.
      assertArrayEquals(was.tables().get(i).values(), is.tables().get(i).values());
    }
  }

  @Test
  void resultThatIsNotThereIsNone() {
    assertNull(early.get(7));
    assertEquals(Set.of(), early.indices());
    early.remove(7);
    early.clear();
    assertFalse(Files.exists(folder.resolve(".early")));
  }

  @Test
  void fileCutAnywhereIsNoResult() throws IOException {
    early.put(result(7));
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertNull(early.get(7), "cut after " + length);
    }
  }

  @Test
  void fileWithAnyByteDamagedIsNoResult() throws IOException {
    early.put(result(7));
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      for (int mask : new int[] {1, 0x80, 0xFF}) {
        byte[] damaged = whole.clone();
        damaged[at] ^= (byte) mask;
        Files.write(file, damaged);
        assertNull(early.get(7), "byte %d changed by %x".formatted(at, mask));
      }
    }
  }

  @Test
  void countsThatAreDamagedAskForNoMemory() throws IOException {
    early.put(result(7));
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at + Integer.BYTES <= whole.length; at++) {
      byte[] damaged = whole.clone();
      ByteBuffer.wrap(damaged).putInt(at, Integer.MAX_VALUE - 8);
      Files.write(file, damaged);
      assertNull(early.get(7), "a huge count at " + at);
    }
  }

  @Test
  void fileOfZeroesOrOfNothingIsNoResult() throws IOException {
    early.put(result(7));
    Files.write(file, new byte[(int) Files.size(file)]);
    assertNull(early.get(7));
    Files.write(file, new byte[0]);
    assertNull(early.get(7));
  }

  @Test
  void fileUnderAnotherNameIsNoResult() throws IOException {
    early.put(result(7));
    Files.move(file, file.resolveSibling("8"));
    assertNull(early.get(8));
  }

  @Test
  void indicesAreThoseOfWholeFilesAndTheOthersGo() throws IOException {
    early.put(result(12));
    early.put(result(7));
    early.put(result(3));
    Files.write(file, new byte[] {1});
    Files.writeString(folder.resolve(".early/4.part"), "half");
    Files.writeString(folder.resolve(".early/99999999999"), "no index");
    assertEquals(List.of(3, 12), List.copyOf(early.indices()));
    try (var left = Files.list(folder.resolve(".early"))) {
      assertEquals(
          List.of("12", "3"), left.map(path -> path.getFileName().toString()).sorted().toList());
    }
    early.clear();
    assertFalse(Files.exists(folder.resolve(".early")));
  }

  @Test
  void runThatFailedIsNotKept() {
    RunResult failed = RunResult.failed(7, new IllegalStateException("lost"));
    assertThrows(IllegalArgumentException.class, () -> early.put(failed));
    assertFalse(Files.exists(folder.resolve(".early")));
  }
}
