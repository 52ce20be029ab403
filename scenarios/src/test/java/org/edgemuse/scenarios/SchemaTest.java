package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.experiment.schema.ScenarioSchema;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Option;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;

/** The schema that is shipped, and what it says of the files that are. */
class SchemaTest {
  private static final String MODELINE = "# yaml-language-server: $schema=";

  private final PluginRegistry plugins = PluginRegistry.load(List.of());
  private final Schemas schema = Schemas.of(plugins);

  @Test
  void theShippedSchemaIsThatOfTheShippedPlugins() throws IOException {
    assertEquals(
        ScenarioSchema.text(plugins),
        Files.readString(Shipped.SCHEMA),
        "Renew it: java -jar framework/cli/target/edgemuse.jar schema --out"
            + " scenarios/edgemuse.schema.json");
  }

  @Test
  void theSchemaIsOneByItsOwnDraft() {
    assertEquals(List.of(), Schemas.meta().problemsOfText(ScenarioSchema.text(plugins)));
  }

  @Test
  void everyShippedFileIsGood_andNamesTheSchemaInItsFirstLine() throws IOException {
    List<Path> files = Shipped.scenarios();
    assertFalse(files.isEmpty());
    for (Path file : files) {
      assertEquals(List.of(), schema.problems(file), file.toString());
      String first = Files.readAllLines(file).get(0);
      assertTrue(first.startsWith(MODELINE), file + ": " + first);
      Path named = file.resolveSibling(first.substring(MODELINE.length())).normalize();
      assertEquals(Shipped.SCHEMA, named, file.toString());
    }
  }

  @Test
  void theExamplesComparisonIsGoodOnlyWhereItsPluginIsKnown() throws IOException {
    Path file = Command.ROOT.resolve("plugins/example/compare.yaml");
    Map<String, Object> known = new LinkedHashMap<>(read(file));
    assertFalse(schema.problems(known).isEmpty());
    Map<String, Object> sweep = new LinkedHashMap<>(mapping(known.get("sweep")));
    sweep.put("schedulers", List.of("masl", "random"));
    known.put("sweep", sweep);
    assertEquals(List.of(), schema.problems(known));
  }

  @Test
  void everyPluginWithAllItsDefaultsWrittenOutIsGood() throws IOException {
    Map<String, String> keys =
        Map.of(
            "Scheduler", "scheduler",
            "ChannelModel", "channel",
            "SharingDiscipline", "sharing.link",
            "Placement", "accessPoints.placement",
            "DemandModel", "userEquipments.demand",
            "MobilityModel", "userEquipments.mobility",
            "GenerativeModel", "edgeServers.model",
            "IncentiveMechanism", "incentive",
            "QoeMetric", "qoe");
    Node base = YamlReader.read(Command.ROOT.resolve("scenarios/jcaco/defaults.yaml"));
    List<String> seen = new ArrayList<>();
    for (Class<?> point : plugins.points()) {
      for (String name : plugins.names(point)) {
        Plugin<?, ?> plugin = plugins.find(point, name);
        Map<String, Object> choice = Map.of(name, defaults(plugin.options()));
        String key = keys.get(point.getSimpleName());
        if (point == Metric.class) {
          Node metrics = Nodes.of(List.of(choice));
          assertGood(Nodes.with(base, "metrics", metrics), name);
        } else if (key != null) {
          assertGood(Nodes.with(base, key, Nodes.of(choice)), name);
        } else {
          continue;
        }
        seen.add(name);
      }
    }
    assertTrue(seen.containsAll(List.of("masl", "points", "gauss-markov", "delay")), "" + seen);
  }

  private void assertGood(Node scenario, String name) {
    assertEquals(List.of(), schema.problems(Nodes.toJava(scenario)), name);
  }

  /** Every option at its default; those that have none get a number, or names of nothing. */
  private static Map<String, Object> defaults(Class<? extends Record> type) {
    Map<String, Object> options = new LinkedHashMap<>();
    for (Option option : Option.of(type)) {
      Node fallback = option.fallback(Where.NOWHERE);
      if (fallback != null) {
        options.put(option.name(), Nodes.toJava(fallback));
      } else if (option.isRequired()) {
        boolean named =
            option.type() instanceof ParameterizedType generic && generic.getRawType() == Map.class;
        options.put(option.name(), named ? Map.of() : 1);
      }
    }
    return options;
  }

  private static Map<String, Object> read(Path file) {
    return mapping(Nodes.toJava(YamlReader.read(file)));
  }

  @SuppressWarnings("unchecked") // A node's mapping has texts for keys.
  private static Map<String, Object> mapping(Object value) {
    return (Map<String, Object>) value;
  }
}
