package org.edgemuse.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.awt.EventQueue;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToDoubleFunction;
import org.edgemuse.console.EdgeConsole;
import org.edgemuse.console.run.SlotListener;
import org.edgemuse.console.run.WatchRequest;
import org.edgemuse.console.run.Watched;
import org.edgemuse.console.run.WatchedScenario;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import sim.display.Console;

/**
 * Measures how fast a scenario is played headless, with the console open but nothing drawn, and
 * with a picture every tenth slot. Needs a display.
 *
 * <p>{@code xvfb-run -a java -cp benchmarks.jar org.edgemuse.benchmarks.ConsoleBenchmark FILE
 * ROUNDS SLOTS [key=value ...]}: so many rounds of all three in turn, each of the same slots after
 * as many that warm up; medians are printed, by the clock and by the CPU time of all threads, which
 * other processes disturb less.
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
    List<String> sets = new ArrayList<>(List.of("slots=1000000000", "measure.lastSlots=1"));
    sets.addAll(List.of(args).subList(3, args.length));
    WatchRequest request =
        new WatchRequest(Path.of(args[0]), sets, List.of(), PluginRegistry.load(List.of()));
    WatchedScenario source = new WatchedScenario(request);
    int rounds = Integer.parseInt(args[1]);
    int slots = Integer.parseInt(args[2]);
    Console[] made = new Console[1];
    EventQueue.invokeAndWait(
        () -> {
          made[0] = new Console(new EdgeConsole(source));
          made[0].setIncrementSeedOnStop(false);
          made[0].setVisible(true);
          // Charts take values while they are open.
          made[0].hideAllFrames();
          ((EdgeConsole) made[0].getSimulation()).displays().get(0).getFrame().setVisible(true);
        });
    Stopwatch[] headless = new Stopwatch[rounds];
    Stopwatch[] open = new Stopwatch[rounds];
    Stopwatch[] drawn = new Stopwatch[rounds];
    for (int round = 0; round < rounds; round++) {
      headless[round] = headless(source.scenarios().get(0), slots);
      open[round] = watched(made[0], slots, NEVER);
      drawn[round] = watched(made[0], slots, EVERY);
    }
    double clock = median(headless, Stopwatch::slotsPerS);
    double cpu = median(headless, Stopwatch::slotsPerCpuS);
    System.out.printf("headless: %.1f slots/s, %.1f slots/CPU s%n", clock, cpu);
    System.out.printf(
        "open, nothing drawn: %.1f slots/s (%.1f %%), %.1f slots/CPU s (%.1f %%)%n",
        median(open, Stopwatch::slotsPerS),
        100 * median(open, Stopwatch::slotsPerS) / clock,
        median(open, Stopwatch::slotsPerCpuS),
        100 * median(open, Stopwatch::slotsPerCpuS) / cpu);
    System.out.printf(
        "open, every %dth drawn: %.1f slots/s, %.1f pictures/s, %.1f pictures/CPU s%n",
        EVERY,
        median(drawn, Stopwatch::slotsPerS),
        median(drawn, Stopwatch::picturesPerS),
        median(drawn, Stopwatch::picturesPerCpuS));
    System.exit(0);
  }

  private static Stopwatch headless(Scenario scenario, int slots) {
    EdgeSimulation simulation = new EdgeSimulation(scenario, scenario.seed(), 0);
    simulation.start();
    Stopwatch watch = new Stopwatch(null, slots);
    for (int slot = 1; slot <= 2 * slots; slot++) {
      simulation.step();
      watch.played(slot);
    }
    return watch;
  }

  private static Stopwatch watched(Console console, int slots, int drawEvery) throws Exception {
    EdgeConsole edge = (EdgeConsole) console.getSimulation();
    Stopwatch watch = new Stopwatch(edge, slots);
    EventQueue.invokeAndWait(
        () -> {
          edge.runs().addListener(watch);
          if (drawEvery == NEVER) {
            edge.displays().get(0).drawNever();
          } else {
            edge.displays().get(0).setDrawEvery(drawEvery);
          }
          console.pressPlay();
        });
    watch.done.await();
    EventQueue.invokeAndWait(console::pressStop);
    edge.runs().removeListener(watch);
    return watch;
  }

  private static double median(Stopwatch[] watches, ToDoubleFunction<Stopwatch> value) {
    double[] sorted = Arrays.stream(watches).mapToDouble(value).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** Takes the time of the second half of the slots. */
  private static final class Stopwatch implements SlotListener {
    private static final OperatingSystemMXBean SYSTEM =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final @Nullable EdgeConsole edge;
    private final int slots;
    private final CountDownLatch done = new CountDownLatch(1);
    private long clockNs;
    private long cpuNs;
    private long pictures;

    Stopwatch(@Nullable EdgeConsole edge, int slots) {
      this.edge = edge;
      this.slots = slots;
    }

    @Override
    public void slotEnded(Watched run) {
      played(run.simulation().slotsDone());
    }

    private long painted() {
      return edge == null ? 0 : edge.displays().get(0).picture().painted();
    }

    void played(int slot) {
      if (slot == slots) {
        clockNs = -System.nanoTime();
        cpuNs = -SYSTEM.getProcessCpuTime();
        pictures = -painted();
      } else if (slot == 2 * slots) {
        clockNs += System.nanoTime();
        cpuNs += SYSTEM.getProcessCpuTime();
        pictures += painted();
        done.countDown();
      }
    }

    double slotsPerS() {
      return slots * 1e9 / clockNs;
    }

    double slotsPerCpuS() {
      return slots * 1e9 / cpuNs;
    }

    double picturesPerS() {
      return pictures * 1e9 / clockNs;
    }

    double picturesPerCpuS() {
      return pictures * 1e9 / cpuNs;
    }
  }
}
