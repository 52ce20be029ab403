package org.edgemuse.experiment.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.Worlds;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.run.FailureKind;
import org.edgemuse.experiment.run.RunFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTableTest {
  private static final List<String> FIRST = List.of("0", "2", "spread", "", "1", "2");
  private static final RunFailure THREW =
      new RunFailure(
          FailureKind.THREW, "lost, \"here\" (slot 3)", "com.example.A.b (A.java:4)", "");
  private static final RunFailure LATE =
      new RunFailure(FailureKind.TIMED_OUT, "took longer than 1 s", "", "");

  @TempDir Path folder;
  private Path file;
  private Layout layout;

  @BeforeEach
  void plan() {
    file = folder.resolve("failures.csv");
    layout =
        Worlds.read(folder, "sweep: {vary: {userEquipments.count: [2, 3]}, schedulers: [spread]}\n")
            .plan()
            .layout();
  }

  @Test
  void fileAppearsWithItsFirstRowWhichIsThereAtOnce() throws Exception {
    try (FailureTable table = FailureTable.create(file, layout)) {
      assertFalse(Files.exists(file));
      assertEquals(List.of(), FailureTable.read(file, layout));
      table.append(FIRST, THREW);
      assertEquals(
          """
          point,userEquipments.count,scheduler,information,replication,seed,kind,message,at
          0,2,spread,,1,2,threw,"lost, ""here"" (slot 3)",com.example.A.b (A.java:4)
          """,
          Files.readString(file));
    }
  }

  @Test
  void rowsAreReadBackAsTheyWere() {
    List<String> second = List.of("1", "3", "spread", "", "0", "1");
    try (FailureTable table = FailureTable.create(file, layout)) {
      table.append(FIRST, THREW);
      table.append(second, LATE);
    }
    assertEquals(
        List.of(new FailureTable.Row(FIRST, THREW), new FailureTable.Row(second, LATE)),
        FailureTable.read(file, layout));
  }

  @Test
  void tablesOfOtherSweepsAndDamagedOnesAreRefused() throws Exception {
    Files.writeString(file, "point,kind,message,at\n");
    CsvException other = assertThrows(CsvException.class, () -> FailureTable.read(file, layout));
    assertTrue(other.getMessage().contains(" line 1: the columns must be point, "), "" + other);
    Files.writeString(
        file,
        "point,userEquipments.count,scheduler,information,replication,seed,kind,message,at\n"
            + "0,2,spread,,1,2,tired,no,\n");
    CsvException kind = assertThrows(CsvException.class, () -> FailureTable.read(file, layout));
    assertTrue(
        kind.getMessage().endsWith(" line 2, column kind: 'tired' is no kind of failure"),
        kind.getMessage());
  }
}
