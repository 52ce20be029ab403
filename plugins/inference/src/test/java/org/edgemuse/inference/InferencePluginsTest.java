package org.edgemuse.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;

class InferencePluginsTest {
  private final PluginRegistry own = PluginRegistry.of(List.of(new InferencePlugins()));

  @Test
  void modelsFoundOnTheClassPath_bindEveryName() {
    PluginRegistry found = PluginRegistry.load(List.of());
    for (String name : own.names(GenerativeModel.class)) {
      assertFalse(found.find(GenerativeModel.class, name).summary().isBlank(), name);
    }
  }

  @Test
  void names_areThoseOfScenarioFilesAndTheCommandLine() {
    assertEquals(List.of("calibrated", "hosted", "onnx"), own.names(GenerativeModel.class));
    assertEquals(List.of("calibrate", "generate"), List.copyOf(own.commands().keySet()));
  }
}
