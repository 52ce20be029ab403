package org.edgemuse.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.testing.JarMaker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars in a folder, compiled from source as a user's would be. */
class PluginFolderTest {
  private static final String SOURCE =
      """
      package elsewhere;

      import java.io.Serializable;
      import org.edgemuse.kernel.api.plugin.*;
      import org.edgemuse.kernel.api.scheduling.*;
      import org.edgemuse.kernel.api.world.*;

      public final class NAME extends EdgeMuseModule {
        @Override protected void configure() {
          bindPlugin(Scheduler.class, "turns", Maker.class);
          bindPlugin(MobilityModel.class, "paces", Pacer.class);
        }

        public record Options(@Default("1") int stride) implements Serializable {}

        public static final class Maker implements Plugin<Scheduler, Options> {
          @Override public Class<Options> options() { return Options.class; }
          @Override public String summary() { return "Takes turns"; }
          @Override public Scheduler create(Options options, RunContext run) {
            return new Turns(options.stride());
          }
        }

        public static final class Pacer implements Plugin<MobilityModel, NoOptions> {
          @Override public Class<NoOptions> options() { return NoOptions.class; }
          @Override public String summary() { return "Paces up and down, faster and faster"; }
          @Override public MobilityModel create(NoOptions options, RunContext run) {
            return new Paces();
          }
        }

        public static final class Paces implements MobilityModel {
          private int paces;

          @Override public void move(int ue, Moment now, Places places) {
            paces++;
            places.put(ue, (places.xM(ue) + paces) % 1000, places.yM(ue));
          }
        }

        public static final class Turns implements FeedbackScheduler {
          private final int stride;
          private int turn;

          Turns(int stride) { this.stride = stride; }

          @Override public void decide(FeedbackView view, Request request) {
            turn += stride;
            int es = turn % view.facts().esCount();
            request.assign(turn % view.facts().apCount(), es, request.minSteps(es));
          }
        }
      }
      """;

  private static final String SCENARIO =
      """
      {slots: 20, accessPoints: {count: 4, bandwidthMHz: 6}, edgeServers: {count: 3, \
      capacityTflops: {uniform: [2, 10]}}, userEquipments: {count: 15, demand: bernoulli, \
      resultMB: {uniform: [2, 10]}}, scheduler: {turns: {stride: 3}}}\
      """;

  @TempDir static Path shared;
  @TempDir Path folder;

  @BeforeAll
  static void compile() throws Exception {
    JarMaker.jar(
        shared.resolve("turns.jar"),
        "elsewhere.TurnsModule",
        SOURCE.replace("NAME", "TurnsModule"));
  }

  private static EdgeSimulation start(PluginRegistry registry) {
    return start(registry, SCENARIO);
  }

  private static EdgeSimulation start(PluginRegistry registry, String text) {
    Node node = Nodes.parse(Where.NOWHERE, text);
    Scenario scenario = new Binder(registry).bind(node, Scenario.class);
    EdgeSimulation simulation = new EdgeSimulation(scenario, 11, 0);
    simulation.start();
    return simulation;
  }

  private static String refusal(Path... folders) {
    return assertThrows(PluginLoadException.class, () -> PluginRegistry.load(List.of(folders)))
        .getMessage();
  }

  @Test
  void jarIsLoadedBesideTheClassPath() throws Exception {
    PluginRegistry registry = PluginRegistry.load(List.of(shared));
    assertEquals(List.of("bound", "turns"), registry.names(Scheduler.class));
    assertNotNull(registry.find(DemandModel.class, "bernoulli"));
    EdgeSimulation simulation = start(registry);
    simulation.runToEnd();
    assertTrue(simulation.summary().value("total_service_time_s") > 0);
    PluginJar jar = registry.jars().get(0);
    assertEquals("turns.jar", jar.path().getFileName().toString());
    assertTrue(jar.sha256().matches("[0-9a-f]{64}"), jar.sha256());
  }

  @Test
  void checkpointIsRestoredThroughAFreshRegistry() throws Exception {
    EdgeSimulation unbroken = start(PluginRegistry.load(List.of(shared)));
    unbroken.runToEnd();
    EdgeSimulation saved = start(PluginRegistry.load(List.of(shared)));
    for (int slot = 0; slot < 9; slot++) {
      saved.step();
    }
    ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
    saved.save(checkpoint);
    PluginRegistry fresh = PluginRegistry.load(List.of(shared));
    EdgeSimulation restored =
        EdgeSimulation.restore(
            new ByteArrayInputStream(checkpoint.toByteArray()), fresh.classLoader());
    assertSame(fresh.classLoader(), restored.scheduler().getClass().getClassLoader());
    assertNotSame(saved.scheduler().getClass(), restored.scheduler().getClass());
    restored.runToEnd();
    assertArrayEquals(unbroken.summary().values(), restored.summary().values());
  }

  /** What starts anew is of classes that the kernel cannot see from where it stands. */
  @Test
  void episodesStartWithNewObjectsOfTheJarsClassesBeforeAndAfterACheckpoint() throws Exception {
    String text =
        SCENARIO
            .replace("{slots: 20", "{slots: 4, episodes: 5")
            .replace("resultMB:", "mobility: paces, resultMB:");
    EdgeSimulation unbroken = start(PluginRegistry.load(List.of(shared)), text);
    unbroken.runToEnd();
    for (int slots : List.of(3, 4, 5, 14)) {
      EdgeSimulation saved = start(PluginRegistry.load(List.of(shared)), text);
      while (saved.slotsDone() < slots) {
        saved.step();
      }
      ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
      saved.save(checkpoint);
      EdgeSimulation restored =
          EdgeSimulation.restore(
              new ByteArrayInputStream(checkpoint.toByteArray()),
              PluginRegistry.load(List.of(shared)).classLoader());
      restored.runToEnd();
      assertArrayEquals(unbroken.summary().values(), restored.summary().values());
      for (int ue = 0; ue < 15; ue++) {
        assertEquals(unbroken.world().ues().xM(ue), restored.world().ues().xM(ue));
      }
    }
  }

  @Test
  void checkpointWithoutItsJarIsRefused() throws Exception {
    EdgeSimulation saved = start(PluginRegistry.load(List.of(shared)));
    ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
    saved.save(checkpoint);
    PluginRegistry without = PluginRegistry.load(List.of());
    ClassNotFoundException refused =
        assertThrows(
            ClassNotFoundException.class,
            () ->
                EdgeSimulation.restore(
                    new ByteArrayInputStream(checkpoint.toByteArray()), without.classLoader()));
    assertTrue(refused.getMessage().contains("elsewhere.TurnsModule"), refused.getMessage());
  }

  @Test
  void foldersWithoutJarsAndThingsThatAreNoFoldersAreRefused() throws Exception {
    Files.writeString(folder.resolve("readme.txt"), "no jar");
    assertEquals("Plugins folder '" + folder + "' holds no jar", refusal(folder));
    Path nowhere = folder.resolve("nowhere");
    assertEquals("Plugins folder '" + nowhere + "' is not a folder", refusal(nowhere));
    Path file = folder.resolve("readme.txt");
    assertEquals("Plugins folder '" + file + "' is not a folder", refusal(file));
  }
}
