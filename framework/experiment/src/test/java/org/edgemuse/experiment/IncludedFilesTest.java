package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Included;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options in a file beside a scenario that another folder's scenario extends. */
class IncludedFilesTest {
  private static final PluginRegistry PLUGINS =
      PluginRegistry.of(List.of(new KernelPlugins(), new ExperimentPlugins(), new Kept()));

  /** Binds the scheduler. */
  static final class Kept extends EdgeMuseModule {
    @Override
    protected void configure() {
      bindPlugin(Scheduler.class, "kept", KeptPlugin.class);
    }
  }

  /** What a file holds. */
  record Shifts(@Range(min = 0) int shift, LocalFile weights) implements Serializable {}

  record Options(@Included Shifts shifts, @Default("1") int times) implements Serializable {}

  static final class KeptPlugin implements Plugin<Scheduler, Options> {
    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Goes where a file says";
    }

    @Override
    public Scheduler create(Options options, RunContext run) {
      return new Keeper(options);
    }
  }

  private record Keeper(Options options) implements FeedbackScheduler {
    @Override
    public void decide(FeedbackView view, Request request) {
      int to = options.shifts().shift() * options.times();
      int es = to % view.facts().esCount();
      request.assign(to % view.facts().apCount(), es, request.minSteps(es));
    }
  }

  @TempDir Path outer;
  private Path heirs;

  @BeforeEach
  void write() throws IOException {
    Files.createFile(outer.resolve("edgemuse.schema.json"));
    heirs = Files.createDirectories(outer.resolve("heirs"));
    Path base = Files.createDirectories(outer.resolve("base/shifts")).getParent();
    Worlds.file(base, "base.yaml", Worlds.WORLD + "scheduler: {kept: shifts/one.yaml}\n");
    Worlds.file(base, "shifts/one.yaml", "shift: 1\nweights: w.bin\n");
    Worlds.file(base, "shifts/two.yaml", "shift: 0\nweights: w.bin\n");
    Worlds.file(base, "shifts/bad.yaml", "shift: -1\nweights: gone.bin\n");
    Worlds.file(base, "shifts/w.bin", "abc");
  }

  private Experiment read(String more, String... sets) {
    Path file = Worlds.file(heirs, "world.yaml", "extends: ../base/base.yaml\n" + more);
    return Experiments.read(file, List.of(sets), PLUGINS);
  }

  private String refusal(String more, String... sets) {
    return assertThrows(ConfigException.class, () -> read(more, sets))
        .getMessage()
        .replace(outer + "/", "");
  }

  private static Options options(Experiment experiment, int variant) {
    return (Options) experiment.plan().variants().get(variant).scenario().scheduler().options();
  }

  private static Object found(Path out, String path) {
    Node node = node(out, path);
    return node == null ? null : Nodes.toJava(node);
  }

  private static Node node(Path out, String path) {
    return Nodes.find(YamlReader.read(out.resolve("manifest.json")), path);
  }

  private Verification verify(Path out) {
    return Verification.of(out, 2, heirs, PLUGINS, SweepOptions.DEFAULT);
  }

  @Test
  void resultsTellWhatTheFileHeld_andAreMadeAgainFromThem() throws IOException {
    Experiment experiment = read("sweep: {replications: 2}\n");
    assertEquals(1, options(experiment, 0).shifts().shift());
    assertEquals("kept shifts=one.yaml", experiment.scenario().scheduler().displayLabel());
    Path out = outer.resolve("out");
    Worlds.run(experiment, out, 1);
    assertEquals("../base/shifts/one.yaml", found(out, "file.scheduler.kept"));
    assertEquals("../base/shifts/w.bin", found(out, "scenario.scheduler.shifts.weights.file"));
    assertEquals(1L, found(out, "scenario.scheduler.shifts.shift"));
    assertEquals(List.of(), verify(out).inputs());
    assertTrue(verify(out).holds());
    Path resolved = Worlds.file(heirs, "resolved.yaml", Nodes.flow(node(out, "scenario")));
    Experiment again = Experiments.read(resolved, List.of(), PLUGINS);
    assertEquals(options(experiment, 0), options(again, 0));
    Worlds.run(again, outer.resolve("again"), 1);
    assertEquals(
        Worlds.lines(out.resolve("runs.csv")),
        Worlds.lines(outer.resolve("again").resolve("runs.csv")));
    Worlds.file(outer, "base/shifts/w.bin", "abd");
    String changed = String.join("\n", verify(out).inputs());
    assertTrue(changed.contains("shifts.weights.sha256 was ba7816bf8f01"), changed);
  }

  @Test
  void aSweepVariesTheFileByItsName() {
    for (String key : List.of("scheduler.kept", "scheduler.shifts", "scheduler.kept.shifts")) {
      String names = "[../base/shifts/one.yaml, ../base/shifts/two.yaml]";
      Experiment experiment =
          read("sweep: {vary: {%s: %s}, replications: 1}\n".formatted(key, names));
      assertEquals(1, options(experiment, 0).shifts().shift(), key);
      assertEquals(0, options(experiment, 1).shifts().shift(), key);
      assertEquals(
          List.of("../base/shifts/two.yaml"), experiment.plan().variants().get(1).values(), key);
    }
  }

  @Test
  void anHeirAddsToWhatASingleValueSays() {
    Options added = options(read("scheduler: {kept: {times: 3}}\n"), 0);
    assertEquals(1, added.shifts().shift());
    assertEquals(3, added.times());
    Options set = options(read("", "scheduler.times=2"), 0);
    assertEquals(1, set.shifts().shift());
    assertEquals(2, set.times());
    Options other = options(read("scheduler: {kept: ../base/shifts/two.yaml}\n"), 0);
    assertEquals(0, other.shifts().shift());
  }

  @Test
  void problemsNameTheFileThatTheyAreIn() {
    assertEquals(
        """
        base/shifts/bad.yaml:1: shift: shift (-1) must be at least 0
        base/shifts/bad.yaml:2: weights: weights ('gone.bin'): there is no file '%s/base/shifts/gone.bin'"""
            .formatted(outer)
            .replace(outer + "/", ""),
        refusal("scheduler: {kept: ../base/shifts/bad.yaml}\n"));
    assertEquals(
        "heirs/world.yaml:2: scheduler.kept: kept ('none.yaml'): there is no file 'heirs/none.yaml'",
        refusal("scheduler: {kept: none.yaml}\n"));
    Worlds.file(heirs, "twice.yaml", "shift: 1\nshift: 2\nweights: ../base/shifts/w.bin\n");
    assertEquals(
        "heirs/twice.yaml:2: shift: Key 'shift' is given twice, first in line 1",
        refusal("scheduler: {kept: twice.yaml}\n"));
  }

  @Test
  void aFileThatIsReadIsTheSameForAllRuns() throws IOException {
    Experiment experiment =
        read("sweep: {vary: {accessPoints.bandwidthMHz: [2, 6]}, replications: 1}\n");
    assertEquals(options(experiment, 0), options(experiment, 1));
    assertFalse(options(experiment, 0) == options(experiment, 1));
    assertTrue(
        options(experiment, 0).shifts().weights() == options(experiment, 1).shifts().weights());
  }
}
