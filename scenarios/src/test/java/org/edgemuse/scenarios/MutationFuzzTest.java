package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.edgemuse.experiment.Experiment;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Problem;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoils the shipped files in thousands of ways: each mutant is read and accepted, or refused by
 * messages; none makes EdgeMuse fail, hangs it, or has a key that is passed over in silence. {@code
 * -Dmutants=50000} tries more, {@code -DmutantSeed=1234} one alone.
 */
class MutationFuzzTest {
  private static final int MUTANTS = Integer.getInteger("mutants", 2000);
  private static final int ONE_ALONE = Integer.getInteger("mutantSeed", -1);
  private static final double MOST_S = 5;

  /** However busy the machine is. */
  private static final int MOST_WAITING_S = 120;

  private static final int MOST_UES_RUN = 400;

  private final PluginRegistry plugins = PluginRegistry.load(List.of());
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "mutant");
            thread.setDaemon(true);
            return thread;
          });
  private final List<String> texts = new ArrayList<>();
  private List<Path> files = List.of();
  private long workerId;

  @TempDir Path folder;

  /**
   * What became of a mutant.
   *
   * @param message why it was refused, or empty if it was accepted
   * @param unknown whether a key that nobody knows was inserted
   */
  record Verdict(String message, boolean unknown) {}

  @Test
  void mutantsAreAcceptedOrRefusedByMessages() throws Exception {
    prepare(folder);
    int accepted = 0;
    int unknown = 0;
    int first = ONE_ALONE < 0 ? 0 : ONE_ALONE;
    int last = ONE_ALONE < 0 ? MUTANTS : ONE_ALONE + 1;
    for (int seed = first; seed < last; seed++) {
      Verdict verdict = check(seed);
      accepted += verdict.message().isEmpty() ? 1 : 0;
      unknown += verdict.unknown() ? 1 : 0;
    }
    worker.shutdown();
    if (ONE_ALONE < 0) {
      // Mutants of one kind only would show little.
      assertTrue(accepted > MUTANTS / 50 && accepted < MUTANTS / 2, accepted + " accepted");
      assertTrue(unknown > MUTANTS / 50, unknown + " with an unknown key");
    }
  }

  /** Copies the shipped files. */
  void prepare(Path to) throws Exception {
    files = Shipped.copyWithFewSamples(to);
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    workerId = worker.submit(() -> Thread.currentThread().getId()).get();
  }

  /** Makes a mutant and reads it. */
  Verdict check(int seed) throws IOException, InterruptedException {
    Mutator mutator = new Mutator(seed);
    int which = mutator.below(files.size());
    String other = texts.get(mutator.below(files.size()));
    Mutator.Mutant mutant = mutator.mutate(texts.get(which), other);
    Path spoilt = files.get(which).resolveSibling("mutant.yaml");
    Files.write(spoilt, mutant.text().getBytes(StandardCharsets.UTF_8));
    String shown = show(seed, files.get(which), mutant);
    String message = watched(spoilt, shown);
    if (mutant.unknown()) {
      assertTrue(
          message.contains(Mutator.UNKNOWN),
          () -> "The unknown key is not named: " + message + "\n" + shown);
    }
    return new Verdict(message, mutant.unknown());
  }

  private static String show(int seed, Path file, Mutator.Mutant mutant) {
    String text = mutant.text();
    String head = text.length() <= 4000 ? text : text.substring(0, 4000) + "...";
    return "-DmutantSeed=%d: %s, %s%n%s".formatted(seed, file.getFileName(), mutant.how(), head);
  }

  private String watched(Path file, String shown) throws InterruptedException {
    Future<String> reading = worker.submit(() -> read(file));
    double begunS = cpuS();
    for (int waited = 0; waited < MOST_WAITING_S; waited += (int) MOST_S) {
      try {
        return reading.get((long) MOST_S, TimeUnit.SECONDS);
      } catch (TimeoutException slow) {
        if (cpuS() - begunS >= MOST_S - 0.5) {
          break;
        }
      } catch (ExecutionException thrown) {
        return fail("It fails instead of being refused: " + shown, thrown.getCause());
      }
    }
    String stack =
        Arrays.toString(
            ManagementFactory.getThreadMXBean().getThreadInfo(workerId, 60).getStackTrace());
    return fail("It takes more than " + MOST_S + " s: " + shown + stack);
  }

  private double cpuS() {
    long nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(workerId);
    return nanos / 1e9;
  }

  private String read(Path file) {
    Experiment experiment;
    try {
      experiment = Experiments.read(file, List.of(), plugins);
    } catch (ConfigException refused) {
      for (Problem problem : refused.problems()) {
        assertEquals(1, problem.describe().lines().count(), problem::describe);
        assertTrue(problem.message().length() < 2000, problem::describe);
      }
      return refused.getMessage();
    }
    runOneSlot(experiment.scenario());
    return "";
  }

  /** What is accepted can be run, unless it is too large to be tried here. */
  private static void runOneSlot(Scenario scenario) {
    int agents =
        Math.max(
            scenario.userEquipments().count(),
            Math.max(scenario.accessPoints().count(), scenario.edgeServers().count()));
    if (agents > MOST_UES_RUN) {
      return;
    }
    EdgeSimulation simulation = new EdgeSimulation(scenario, scenario.seed(), 0);
    try {
      simulation.start();
      simulation.step();
    } catch (ConfigException refused) {
      throw new AssertionError("It was accepted, but cannot be run", refused);
    } catch (IllegalStateException told) {
      // Some worlds cannot be served, which their runs tell; what else is thrown is a fault.
      return;
    }
  }
}
