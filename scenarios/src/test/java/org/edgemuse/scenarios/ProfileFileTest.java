package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.inference.profile.Profile;
import org.edgemuse.inference.profile.ProfileWriter;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles as files beside a scenario: what is written is read, and run. */
class ProfileFileTest {
  private static final PluginRegistry PLUGINS = PluginRegistry.load(List.of());
  private static final String WRITTEN =
      """
      # Two lines
      # of comment
      model: 'it''s one'
      device: 'cpu (a: b)'
      threads: 2
      sampler: 'dpm-solver++'
      guidance: 3
      tflopPerStep: 0.000097
      tflops: 0.05
      loadS: 0.05
      time:
        batch: [1, 2, 4]
        ms: [1.94, 3, 5]
        onceMs: 0.1
      quality:
        steps: [1, 2, 5, 10, 20]
        error: [0.222, 0.157, 0.097, 0.055, 0.03]
        samples: 240
        referenceSteps: 200
      fits:
        exponential:
          scale: 0.2
          decay: 0.1
          r2: 0.9
          worstPct: 90
        floor:
          scale: 0.2
          decay: 0.2
          floor: 0.02
          r2: 0.98
          worstPct: 99
        stretched:
          scale: 1
          decay: 1.5
          power: 0.3
          r2: 0.99
          worstPct: 4
      """;

  @TempDir Path folder;

  private Path profile(String text) throws IOException {
    return Files.writeString(folder.resolve("profile.yaml"), text);
  }

  private Path scenario(String model) throws IOException {
    return Files.writeString(
        folder.resolve("scenario.yaml"),
        """
        slots: 5
        accessPoints: {count: 2, bandwidthMHz: 6}
        edgeServers: {count: 2, capacityTflops: 0.05, model: %s}
        userEquipments:
          count: 3
          demand: {bernoulli: {probability: 1}}
          resultMB: 0.01
          errorLimit: 0.055
        sharing: {server: batched}
        scheduler: random
        metrics: [delay]
        """
            .formatted(model));
  }

  @Test
  void whatIsWrittenIsReadAndWrittenTheSame() throws IOException {
    Profile read = new Binder(PLUGINS).bind(YamlReader.read(profile(WRITTEN)), Profile.class);
    assertEquals("it's one", read.model());
    assertEquals(WRITTEN, ProfileWriter.text(read, "Two lines\nof comment"));
  }

  @Test
  void aScenarioNamesAProfileBesideIt() throws IOException {
    profile(WRITTEN);
    Path file = scenario("{calibrated: profile.yaml}");
    Scenario scenario = Experiments.readSingle(file, List.of(), PLUGINS).scenario();
    EdgeSimulation run = new EdgeSimulation(scenario, 1, 0);
    run.start();
    run.runToEnd();
    double delayS = run.summary().value("mean_delay_s");
    // Ten steps of 1.94 ms at least, and a little for the radio.
    assertTrue(delayS > .0194 && delayS < .5, "" + delayS);
  }

  @Test
  void aMistakeInAProfileIsToldWithItsLine() throws IOException {
    Path written = profile(WRITTEN.replace("ms: [1.94, 3, 5]", "ms: [1.94, 5, 3]"));
    Path file = scenario("{calibrated: profile.yaml}");
    ConfigException refused =
        assertThrows(ConfigException.class, () -> Experiments.readSingle(file, List.of(), PLUGINS));
    assertTrue(refused.getMessage().contains(written.getFileName() + ":13"), refused.getMessage());
    assertTrue(
        refused.getMessage().contains("ms must not fall, but batch 4 takes less than batch 2"),
        refused.getMessage());
  }

  @Test
  void hostedModelsNameTheirProfilesToo() throws IOException {
    profile(WRITTEN);
    String hosted =
        "{hosted: {memoryGB: 1, models: {shapes: {memoryGB: 0.1, model: {calibrated:"
            + " profile.yaml}}}}}";
    Scenario scenario = Experiments.readSingle(scenario(hosted), List.of(), PLUGINS).scenario();
    EdgeSimulation run = new EdgeSimulation(scenario, 1, 0);
    run.start();
    run.runToEnd();
    // Each ES loads the model once in five slots.
    assertTrue(run.summary().value("cold_loads") <= .4);
    assertTrue(run.summary().value("cold_loads") > 0);
  }
}
