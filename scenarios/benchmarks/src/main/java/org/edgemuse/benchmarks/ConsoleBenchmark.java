package org.edgemuse.benchmarks;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.edgemuse.console.EdgeConsole;
import org.edgemuse.console.SlotListener;
import org.edgemuse.console.WatchRequest;
import org.edgemuse.console.Watched;
import org.edgemuse.console.WatchedScenario;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;
import sim.display.Console;

/**
 * Measures how fast a scenario is played headless, with the console open but nothing drawn, and
 * with a picture every tenth slot. Needs a display.
 *
 * <p>{@code xvfb-run -a java -cp benchmarks.jar org.edgemuse.benchmarks.ConsoleBenchmark FILE
 * ROUNDS SLOTS [key=value ...]}: so many rounds of all three in turn, each of the same slots after
 * as many that warm up; the medians are printed.
 */
public final class ConsoleBenchmark {
  private static final int EVERY = 10;
  private static final int NEVER = 0;

  private ConsoleBenchmark() {}

  /**
   * Measures.
   *
   * @param args scenario file, rounds, slots, pairs that replace values
   */
  public static void main(String[] args) throws Exception {
    List<String> sets = new ArrayList<>(List.of("slots=1000000000"));
    sets.addAll(List.of(args).subList(3, args.length));
    WatchRequest request =
        new WatchRequest(Path.of(args[0]), sets, List.of(), PluginRegistry.load(List.of()));
    WatchedScenario source = new WatchedScenario(request);
    int rounds = Integer.parseInt(args[1]);
    int slots = Integer.parseInt(args[2]);
    double[] headless = new double[rounds];
    double[] open = new double[rounds];
    double[] drawn = new double[rounds];
    double[] pictures = new double[rounds];
    Console[] made = new Console[1];
    EventQueue.invokeAndWait(
        () -> {
          made[0] = new Console(new EdgeConsole(source));
          made[0].setVisible(true);
        });
    Console console = made[0];
    EdgeConsole edge = (EdgeConsole) console.getSimulation();
    for (int round = 0; round < rounds; round++) {
      headless[round] = slots / headlessS(source.scenarios().get(0), slots);
      open[round] = slots / watch(console, edge, slots, NEVER).seconds();
      Stopwatch watch = watch(console, edge, slots, EVERY);
      drawn[round] = slots / watch.seconds();
      pictures[round] = watch.pictures / watch.seconds();
    }
    System.out.printf("headless                %10.1f slots/s%n", median(headless));
    System.out.printf(
        "open, nothing drawn     %10.1f slots/s, %.1f %% of headless%n",
        median(open), 100 * median(open) / median(headless));
    System.out.printf(
        "open, every %dth drawn  %10.1f slots/s, %.1f pictures/s%n",
        EVERY, median(drawn), median(pictures));
    System.exit(0);
  }

  private static double headlessS(Scenario scenario, int slots) {
    EdgeSimulation simulation = new EdgeSimulation(scenario, scenario.seed(), 0);
    simulation.start();
    for (int slot = 0; slot < slots; slot++) {
      simulation.step();
    }
    long startNs = System.nanoTime();
    for (int slot = 0; slot < slots; slot++) {
      simulation.step();
    }
    return 1e-9 * (System.nanoTime() - startNs);
  }

  private static Stopwatch watch(Console console, EdgeConsole edge, int slots, int drawEvery)
      throws Exception {
    Stopwatch watch = new Stopwatch(edge, slots);
    EventQueue.invokeAndWait(
        () -> {
          edge.addListener(watch);
          if (drawEvery == NEVER) {
            edge.displays().get(0).drawNever();
          } else {
            if (drawEvery == NEVER) {
              edge.displays().get(0).drawNever();
            } else {
              edge.displays().get(0).setDrawEvery(drawEvery);
            }
          }
          console.pressPlay();
        });
    watch.done.await();
    EventQueue.invokeAndWait(console::pressStop);
    edge.removeListener(watch);
    return watch;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Takes the time of the second half of the slots. */
  private static final class Stopwatch implements SlotListener {
    private final EdgeConsole edge;
    private final int slots;
    private final CountDownLatch done = new CountDownLatch(1);
    private long startNs;
    private long endNs;
    private long paintedBefore;
    private long pictures;

    Stopwatch(EdgeConsole edge, int slots) {
      this.edge = edge;
      this.slots = slots;
    }

    double seconds() {
      return 1e-9 * (endNs - startNs);
    }

    @Override
    public void slotEnded(Watched run) {
      int played = run.simulation().slotsDone();
      if (played == slots) {
        startNs = System.nanoTime();
        paintedBefore = edge.displays().get(0).picture().painted();
      } else if (played == 2 * slots) {
        endNs = System.nanoTime();
        pictures = edge.displays().get(0).picture().painted() - paintedBefore;
        done.countDown();
      }
    }
  }
}
