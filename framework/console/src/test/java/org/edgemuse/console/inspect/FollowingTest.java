package org.edgemuse.console.inspect;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.edgemuse.console.SmallWorld;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {
  private final Following following = new Following();

  @TempDir private Path folder;

  @Test
  void ueIsFollowedUntilTheLastOnlookerLeaves() {
    Watched run = SmallWorld.started(folder);
    following.begin(run, 3);
    following.begin(run, 3);
    following.end(run, 3);
    assertTrue(run.simulation().decisions().follows(3));
    assertFalse(run.simulation().decisions().follows(4));
    following.end(run, 3);
    assertFalse(run.simulation().decisions().follows(3));
  }

  @Test
  void runThatTakesThePlaceOfAnotherIsFollowedToo() {
    Watched run = SmallWorld.started(folder);
    following.begin(run, 3);
    EdgeSimulation other = new EdgeSimulation(run.scenario(), 5, 0);
    other.start();
    SmallWorld.replace(run, run.scenario(), other);
    following.ensure(run, 3);
    assertTrue(other.decisions().follows(3));
  }

  @Test
  void ueStaysFollowedWhenAllOthersAreNotAnyMore() {
    Watched run = SmallWorld.started(folder);
    run.simulation().decisions().followAll(true);
    following.begin(run, 3);
    run.simulation().decisions().followAll(false);
    assertTrue(run.simulation().decisions().follows(3));
  }
}
