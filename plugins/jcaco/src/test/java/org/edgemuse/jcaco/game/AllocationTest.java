package org.edgemuse.jcaco.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

/** Schedulers call these every slot. */
class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Draws DRAWS = Draws.of(1, "allocation");

  private final LocalSearch localSearch = new LocalSearch();
  private final BestResponse bestResponse = new BestResponse(Cost.EXPECTED);
  private final ServiceTime serviceTime = new ServiceTime();
  private final Regret regret = new Regret(Cost.CONDITIONAL);

  private double everything(Subgame game, int[] choice, double[] mixed, long time) {
    double sum = localSearch.search(game, 2, DRAWS, time, choice);
    Profiles.random(game, DRAWS, time, 0, choice);
    sum += bestResponse.sequential(game, choice) + bestResponse.simultaneous(game, choice, 3);
    Profiles.asMixed(game, choice, mixed);
    regret.measure(game, choice);
    regret.measureMixed(game, mixed);
    return sum + regret.largestS() + serviceTime.expectedMixed(game, mixed);
  }

  @Test
  void everything_onceWarm_allocatesNothing() {
    Subgame game = RandomGames.game(30, 6, 0);
    int[] choice = new int[30];
    double[] mixed = new double[180];
    double sum = 0;
    for (int time = 0; time < 20; time++) {
      sum += everything(game, choice, mixed, time);
    }
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    for (int time = 0; time < 200; time++) {
      sum += everything(game, choice, mixed, time);
    }
    long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    // The measurement itself may allocate a little; 200 slots may not.
    assertEquals(0, bytes / 200, "bytes " + bytes + ", sum " + sum);
  }
}
