package org.edgemuse.kernel.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OneOfTest {
  private static final Binder BINDER = new Binder(PluginRegistry.of(List.of()));

  @OneOf
  @Shorthand("pair")
  record Form(@Nullable List<Double> pair, @Nullable Double single) {}

  record Holder(Map<String, Form> forms) {}

  private static Form bind(String flow) {
    Node node = Nodes.parse(new Where("", 0, ""), "{forms: {a.b: " + flow + "}}");
    return BINDER.bind(node, Holder.class).forms().get("a.b");
  }

  private static String refused(String flow) {
    return assertThrows(ConfigException.class, () -> bind(flow)).getMessage();
  }

  @Test
  void oneFormIsTakenAndAListMayStandForTheOneThatIsAList() {
    assertEquals(new Form(null, 3.0), bind("{single: 3}"));
    assertEquals(new Form(List.of(1.0, 2.0), null), bind("{pair: [1, 2]}"));
    assertEquals(new Form(List.of(1.0, 2.0), null), bind("[1, 2]"));
  }

  @Test
  void noneAndSeveralAreRefused() {
    assertEquals(
        "forms.a.b: b ({}) must be a mapping with exactly one of the keys pair, single",
        refused("{}"));
    assertEquals(
        "forms.a.b: b ({pair: [1], single: 2}) must be a mapping with exactly one of the keys pair,"
            + " single",
        refused("{pair: [1], single: 2}"));
    assertEquals("forms.a.b: b (3) must be a mapping with keys pair, single", refused("3"));
  }

  @Test
  void pathsTellWhetherOnlyWholeNumbersFit() {
    Node scenario =
        Nodes.parse(
            new Where("", 0, ""),
            "{userEquipments: {demand: {bernoulli: {probability: 1}}}, scheduler: x}");
    for (String whole : List.of("slots", "seed", "accessPoints.count", "measure.lastSlots")) {
      assertTrue(BINDER.isWhole(scenario, Scenario.class, whole), whole);
    }
    for (String any :
        List.of(
            "accessPoints.bandwidthMHz",
            "userEquipments.demand.probability",
            "scheduler.alpha",
            "nonsense.count")) {
      assertFalse(BINDER.isWhole(scenario, Scenario.class, any), any);
    }
  }
}
