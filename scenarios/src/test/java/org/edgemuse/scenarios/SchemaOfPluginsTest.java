package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.schema.ScenarioSchema;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Included;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.config.AttachmentReader;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.ColumnReader;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
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

  /** Options in files, one of which may stand for all. */
  public record Filed(
      @Included Branch trunk, @Nullable LocalFile seed, @Default("1") @Range(min = 1) int count)
      implements Serializable {}

  /** One number that is required. */
  public record Numbered(@Range(max = 5) @Whole Values rings, @Nullable Growth growth)
      implements Serializable {}

  /** One choice that is required. */
  public record Grafted(Choice<Scheduler> onto) implements Serializable {}

  /** One list that is required. */
  public record Listed(List<Integer> sizes) implements Serializable {}

  /** Makes nothing of its options. */
  private abstract static class Making<O extends Record & Serializable>
      implements Plugin<Scheduler, O> {
    private final Class<O> options;

    Making(Class<O> options) {
      this.options = options;
    }

    @Override
    public Class<O> options() {
      return options;
    }

    @Override
    public String summary() {
      return "Makes nothing";
    }

    @Override
    public Scheduler create(O given, RunContext run) {
      throw new UnsupportedOperationException();
    }
  }

  /** Makes nothing. */
  static final class FiledPlugin extends Making<Filed> {
    FiledPlugin() {
      super(Filed.class);
    }
  }

  /** Makes nothing. */
  static final class NumberedPlugin extends Making<Numbered> {
    NumberedPlugin() {
      super(Numbered.class);
    }
  }

  /** Makes nothing. */
  static final class GraftedPlugin extends Making<Grafted> {
    GraftedPlugin() {
      super(Grafted.class);
    }
  }

  /** Makes nothing. */
  static final class ListedPlugin extends Making<Listed> {
    ListedPlugin() {
      super(Listed.class);
    }
  }

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
      bindPlugin(Scheduler.class, "filed", FiledPlugin.class);
      bindPlugin(Scheduler.class, "numbered", NumberedPlugin.class);
      bindPlugin(Scheduler.class, "grafted", GraftedPlugin.class);
      bindPlugin(Scheduler.class, "listed", ListedPlugin.class);
    }
  }

  private final PluginRegistry plugins = PluginRegistry.of(List.of(new Trees()));
  private final Schemas schema = Schemas.of(plugins);

  /** What schema and binder both say of the plugin's options, given in YAML's flow style. */
  private boolean isGood(String options) {
    return isGoodChoice("{tree: " + options + "}");
  }

  /** The same of a choice of any of them; all files are there and hold a trunk. */
  private boolean isGoodChoice(String flow) {
    var choice = Nodes.parse(Where.NOWHERE, flow);
    boolean good = true;
    try {
      new Binder(plugins, ColumnReader.NONE, new Files()).bindChoice(choice, Scheduler.class);
    } catch (ConfigException bad) {
      good = false;
    }
    Map<String, Object> file = Map.of("extends", "base.yaml", "scheduler", Nodes.toJava(choice));
    List<String> problems = schema.problems(file);
    assertEquals(good, problems.isEmpty(), flow + ": " + problems);
    return good;
  }

  /** Any file, which holds a trunk. */
  private static final class Files implements AttachmentReader {
    @Override
    public Attachment read(Where where, String file) {
      return new Attachment(file, new byte[0]);
    }

    @Override
    public LocalFile find(Where where, String file) {
      return new LocalFile(file, Path.of(file));
    }

    @Override
    public Node.Mapping include(Where where, String file) {
      return (Node.Mapping) Nodes.parse(new Where(file, 1, ""), "{lengthM: 2}");
    }
  }

  @Test
  void filesAndSingleValuesStandForOptionsAsTheCommandReadsThem() {
    for (String good :
        List.of(
            "{filed: trunk.yaml}",
            "{filed: 7}",
            "{filed: {trunk: trunk.yaml, seed: s.bin, count: 2}}",
            "{filed: {trunk: {lengthM: 9}, seed: {file: s.bin}}}",
            "{filed: trunk.yaml, label: thick}",
            "{numbered: 3}",
            "{numbered: 3.0}",
            "{numbered: {rings: {uniformInteger: [1, 2]}}}",
            "{grafted: tree}",
            "{grafted: {onto: {tree: {count: 1}}}}",
            "{listed: {sizes: [1]}}")) {
      assertTrue(isGoodChoice(good), good);
    }
    for (String bad :
        List.of(
            "{filed: [trunk.yaml]}",
            "{filed: {trunk: {lengthM: 0}}}",
            "{filed: {trunk: [a]}}",
            "{filed: {trunk: t, seed: {file: s, size: 1}}}",
            "{numbered: 6}",
            "{numbered: 1.5}",
            "{numbered: many}",
            "{grafted: bush}",
            "{grafted: 3}",
            "{listed: 1}",
            "{tree: 1}")) {
      assertFalse(isGoodChoice(bad), bad);
    }
  }

  @Test
  void whatStandsAloneLacksNoOptionThatAFileMayHold() {
    String world =
        "slots: 1, edgeServers: {count: 1, capacityTflops: 1}, userEquipments: {count: 1,"
            + " resultMB: 1}, accessPoints: {count: 1, bandwidthMHz: 1}, scheduler: ";
    for (String good : List.of("{filed: a.yaml}", "{filed: {trunk: a.yaml}}", "{numbered: 1}")) {
      List<String> problems = problems("{" + world + good + "}");
      assertTrue(problems.stream().noneMatch(p -> p.contains("scheduler")), problems.toString());
    }
    for (String bad : List.of("filed", "{filed: {count: 1}}", "{filed: {trunk: {}}}")) {
      assertFalse(
          problems("{" + world + bad + "}").size()
              <= problems("{" + world + "{filed: a.yaml}}").size(),
          bad);
    }
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
