package org.edgemuse.experiment.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.Worlds;
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
  void tableWithoutRowsLeavesNoFile() {
    FailureTable.create(file, layout).close();
    assertFalse(Files.exists(file));
  }

  @Test
  void everyFailureIsARow() throws Exception {
    try (FailureTable table = FailureTable.create(file, layout)) {
      table.append(FIRST, THREW);
      table.append(List.of("1", "3", "spread", "", "0", "1"), LATE);
    }
    assertEquals(
        "1,3,spread,,0,1,timed-out,took longer than 1 s,", Files.readAllLines(file).get(2));
  }
}
