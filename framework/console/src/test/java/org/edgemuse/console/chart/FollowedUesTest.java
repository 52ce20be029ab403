package org.edgemuse.console.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.edgemuse.console.SmallWorld;
import org.edgemuse.console.run.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedUesTest {

  private static List<Integer> followed(Watched run) {
    return IntStream.range(0, run.simulation().world().ues().count())
        .filter(run.simulation().decisions()::follows)
        .boxed()
        .toList();
  }

  @Test
  void allAreFollowedInASmallWorldAndAFewInALargeOne() {
    assertEquals(30, FollowedUes.count(30, 36));
    assertEquals(25, FollowedUes.count(100_000, 10_000));
    assertEquals(1, FollowedUes.count(100_000, 1_000_000));
  }

  @Test
  void fewOfManyAreSpreadOverAllOfThem(@TempDir Path folder) {
    Watched run =
        SmallWorld.started(
            folder, "userEquipments.count=200", "accessPoints.count=100", "edgeServers.count=60");
    FollowedUes.follow(run.simulation(), true);
    List<Integer> followed = followed(run);
    assertEquals(41, followed.size());
    assertEquals(List.of(0, 4, 9, 14), followed.subList(0, 4));
    assertEquals(195, followed.get(40));
    FollowedUes.follow(run.simulation(), false);
    assertEquals(List.of(), followed(run));
  }
}
