package org.edgemuse.console.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.SmallWorld;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorytellerTest {
  private final Storyteller teller = new Storyteller(3);

  @TempDir private Path folder;

  @Test
  void nothingIsToldOfAUeWhomNobodyFollows() {
    Watched run = SmallWorld.started(folder);
    run.simulation().runToEnd();
    assertTrue(teller.newestFirst(run).isEmpty());
  }

  @Test
  void lastEightAreToldNewestFirstWithTheirCandidates() {
    Watched run = SmallWorld.started(folder);
    run.simulation().decisions().follow(3);
    run.simulation().runToEnd();
    List<Story> stories = teller.newestFirst(run);
    assertEquals(8, stories.size());
    for (int i = 0; i < 8; i++) {
      Story story = stories.get(i);
      assertTrue(i == 0 || story.number() < stories.get(i - 1).number());
      assertEquals(6, story.candidates().size(), "2 APs and 3 ESs");
      assertEquals("solo (s)", story.scoreName());
      assertEquals("The choice has rank 1 of 6 candidates.", story.note());
      double sumS = story.stages().stream().mapToDouble(StagePart::seconds).reduce(0, Double::sum);
      assertEquals(story.delayS(), sumS, 1e-12);
    }
  }

  @Test
  void whatHasEndedIsToldOnceAndAnewForAnotherRun() {
    Watched run = SmallWorld.started(folder);
    run.simulation().decisions().follow(3);
    run.simulation().runToEnd();
    Story first = teller.newestFirst(run).get(0);
    assertSame(first, teller.newestFirst(run).get(0));
    EdgeSimulation other = new EdgeSimulation(run.scenario(), run.scenario().seed(), 0);
    other.start();
    other.decisions().follow(3);
    other.runToEnd();
    SmallWorld.replace(run, run.scenario(), other);
    assertEquals(first, teller.newestFirst(run).get(0));
    assertNotSame(first, teller.newestFirst(run).get(0));
  }
}
