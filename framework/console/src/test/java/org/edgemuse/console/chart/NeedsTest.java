package org.edgemuse.console.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.edgemuse.console.SmallWorld;
import org.edgemuse.console.run.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedsTest {
  private final Needs needs = new Needs();

  @TempDir private Path folder;

  private static boolean isObserved(Watched run) {
    run.simulation().step();
    return !Double.isNaN(run.simulation().slotValue(0));
  }

  @Test
  void metricsWatchEverySlotOnlyWhileAChartNeedsThem() {
    Watched run = SmallWorld.started(folder);
    needs.started(run);
    assertFalse(isObserved(run), "slots that do not count");
    needs.add(Quantity.Need.COLUMNS);
    needs.add(Quantity.Need.COLUMNS);
    assertTrue(isObserved(run));
    needs.remove(Quantity.Need.COLUMNS);
    assertTrue(isObserved(run), "another chart is still shown");
    needs.remove(Quantity.Need.COLUMNS);
    assertFalse(isObserved(run));
  }

  @Test
  void chartOpenedBeforeTheStartHasItsNeedsMet() {
    Watched run = SmallWorld.unstarted(folder);
    needs.add(Quantity.Need.COLUMNS);
    needs.add(Quantity.Need.DECISIONS);
    run.simulation().start();
    needs.started(run);
    assertTrue(isObserved(run));
    assertTrue(run.simulation().decisions().follows(3));
  }

  @Test
  void nobodyIsFollowedOnceTheChartIsHidden() {
    Watched run = SmallWorld.started(folder);
    needs.started(run);
    needs.add(Quantity.Need.DECISIONS);
    needs.remove(Quantity.Need.DECISIONS);
    assertFalse(run.simulation().decisions().follows(3));
  }
}
