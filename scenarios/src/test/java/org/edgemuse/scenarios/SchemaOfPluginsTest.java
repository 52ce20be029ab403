package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.schema.ScenarioSchema;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.config.Whole;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The schema with a user's own plugin, whose options are of every kind there is. */
class SchemaOfPluginsTest {

  /** Grows in two ways. */
  public enum Growth {
    /** At the ends. */
    AT_ENDS,
    /** In the middle. */
    IN_MIDDLE
  }

  /** A record that holds itself. */
  public record Branch(
      @Doc("its length") @Unit("m") @Range(min = 0, max = 9, openMin = true) double lengthM,
      @Default("[]") List<Branch> branches)
      implements Serializable {}

  /** Options of every kind. */
  public record Options(
      @Doc("how it grows") @Default("at-ends") Growth growth,
      @Doc("caf\u00e9 count") @Default("3") @Range(min = 1, max = 50, openMax = true) int count,
      @Nullable Boolean bold,
      @Default("none") String note,
      @Default("[1, 2]") @Range(min = 1) List<Long> sizes,
      @Default("{}") @Range(max = 1) Map<String, Double> shares,
      @Default("4") @Range(min = 0, openMin = true) @Whole Values tokens,
      @Nullable Branch trunk,
      @Nullable Choice<Scheduler> inner)
      implements Serializable {}

  /** Makes nothing. */
  public static final class TreePlugin implements Plugin<Scheduler, Options> {

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Grows, and asks another";
    }

    @Override
    public Scheduler create(Options options, RunContext run) {
      throw new UnsupportedOperationException();
    }
  }

  /** Names it. */
  public static final class Trees extends EdgeMuseModule {

    @Override
    protected void configure() {
      bindPlugin(Scheduler.class, "tree", TreePlugin.class);
    }
  }

  private final PluginRegistry plugins = PluginRegistry.of(List.of(new Trees()));
  private final Schemas schema = Schemas.of(plugins);

  /** What schema and binder both say of the plugin's options, given in YAML's flow style. */
  private boolean isGood(String options) {
    var choice = Nodes.parse(Where.NOWHERE, "{tree: " + options + "}");
    boolean good = true;
    try {
      new Binder(plugins).bindChoice(choice, Scheduler.class);
    } catch (ConfigException bad) {
      good = false;
    }
    Map<String, Object> file = Map.of("extends", "base.yaml", "scheduler", Nodes.toJava(choice));
    List<String> problems = schema.problems(file);
    assertEquals(good, problems.isEmpty(), options + ": " + problems);
    return good;
  }

  @Test
  void itIsASchemaInAscii_thatDescribesTheOptions() {
    String text = ScenarioSchema.text(plugins);
    assertEquals(List.of(), Schemas.meta().problemsOfText(text));
    assertTrue(text.chars().allMatch(c -> c < 128));
    assertTrue(text.endsWith("}\n"));
    var count = Schemas.parse(text).at("/definitions/Scheduler.tree/properties/count");
    assertEquals("caf\u00e9 count (in [1, 50)); default 3", count.get("description").asText());
    assertEquals(3, count.get("default").asInt());
    assertEquals(1, count.get("minimum").asInt());
    assertEquals(50, count.get("exclusiveMaximum").asInt());
    assertEquals(text, ScenarioSchema.text(PluginRegistry.of(List.of(new Trees()))));
  }

  @Test
  void everyKindOfOptionIsReadAsTheCommandReadsIt() {
    for (String good :
        List.of(
            "{}",
            "",
            "{growth: in-middle, count: 49, bold: true, note: 7, sizes: [1, 2.0]}",
            "{shares: {a: 1, b: -3.5}}",
            "{tokens: {uniformInteger: [1, 9]}}",
            "{tokens: [1, 2]}",
            "{trunk: {lengthM: 9, branches: [{lengthM: 1, branches: [{lengthM: 2}]}]}}",
            "{inner: tree}",
            "{inner: {tree: {inner: {tree: {count: 1}, label: deep}}}}")) {
      assertTrue(isGood(good), good);
    }
    for (String bad :
        List.of(
            "{growth: in_middle}",
            "{count: 50}",
            "{count: 0}",
            "{count: 1.5}",
            "{bold: 'yes'}",
            "{note: [a]}",
            "{sizes: [0]}",
            "{sizes: 3}",
            "{shares: {a: 1.5}}",
            "{tokens: 0}",
            "{tokens: 1.5}",
            "{tokens: {uniformInteger: [0, 9]}}",
            "{tokens: {uniform: [-1, 3]}}",
            "{tokens: []}",
            "{tokens: {}}",
            "{trunk: {lengthM: 0}}",
            "{trunk: {lengthM: 9, branches: [{lengthM: 10}]}}",
            "{trunk: {lengthM: 9, leaves: 1}}",
            "{inner: bush}",
            "{inner: {tree: {}, bush: {}}}",
            "{inner: {label: alone}}",
            "{inner: {tree: {count: 0}}}",
            "{colour: red}",
            "[1]")) {
      assertFalse(isGood(bad), bad);
    }
  }

  @Test
  void anHeirMayDropAnyKey_andAFileThatStandsAloneMayLackNone() {
    String world =
        "slots: 1, edgeServers: {count: 1, capacityTflops: 1}, scheduler: tree,"
            + " accessPoints: {count: 1, placement: null, bandwidthMHz: 1}";
    assertEquals(List.of(), problems("{extends: a, " + world + "}"));
    List<String> alone = problems("{" + world + "}");
    assertEquals(1, alone.size(), alone.toString());
    assertTrue(alone.get(0).contains("'userEquipments'"), alone.toString());
    String dropping =
        "{extends: a, slots: null, area: {widthM: null}, scheduler: {tree: {count: null}, label:"
            + " null}, sweep: {vary: {slots: null, zip: null}, reference: null}}";
    assertEquals(List.of(), problems(dropping));
    String otherForm =
        "{extends: a, scheduler: {tree: {tokens: {csv: null, column: null, take: null, %s}}}}";
    assertEquals(List.of(), problems(otherForm.formatted("uniform: [1, 3]")));
    assertFalse(problems(otherForm.formatted("uniform: [1, 3], list: [1, 2]")).isEmpty());
    assertFalse(problems("{accessPoints: {count: 1}}").isEmpty());
    assertEquals(List.of(), problems("{sweep: {vary: {slots: [1, 2]}, replications: 3}}"));
  }

  private List<String> problems(String file) {
    return schema.problems(Nodes.toJava(Nodes.parse(Where.NOWHERE, file)));
  }
}
