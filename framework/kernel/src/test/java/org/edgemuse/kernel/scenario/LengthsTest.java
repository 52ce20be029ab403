package org.edgemuse.kernel.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;

class LengthsTest {
  private final Binder binder = new Binder(PluginRegistry.load(List.of()));

  private AccessPointSpec read(String text) {
    return binder.bind(Nodes.parse(new Where("w.yaml", 7, "aps"), text), AccessPointSpec.class);
  }

  @Test
  void everyListOfAWrongLengthIsToldAtItsKey() {
    ConfigException refused =
        assertThrows(
            ConfigException.class,
            () -> read("{count: 2, bandwidthMHz: [1, 2, 3], powerW: [0.1]}"));
    assertEquals(
        """
        w.yaml:7: aps.bandwidthMHz: the list must hold one value for each of 2, it holds 3; 'take: first' takes the first 2
        w.yaml:7: aps.powerW: the list must hold one value for each of 2, it holds 1""",
        refused.getMessage());
  }

  @Test
  void listsOfTheRightLengthAndSingleValuesFit() {
    assertNotNull(read("{count: 2, bandwidthMHz: [1, 2], powerW: {uniform: [0.1, 0.2]}}"));
  }
}
