package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Problem;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schema and the command say the same of a scenario: what the command reads the schema admits,
 * and what the command refuses the schema refuses, but for what no schema can know.
 */
class SchemaAgreementTest {
  private static final int MUTANTS_PER_FILE = 15;
  private static final int FEW = 20;

  /** What the command says of mistakes that a schema of one file cannot see. */
  private static final List<Pattern> BEYOND_A_SCHEMA =
      List.of(
          // Other files: whether they are there, and what a key adds up to with theirs.
          Pattern.compile("[Tt]here is no file|The files extend each other|Unknown column '"),
          Pattern.compile("Missing key|must be a number, a list, \\{uniform"),
          // Names that another key gives.
          Pattern.compile("Unknown (reference|label|case|metric column|x|series) '|may be any of"),
          Pattern.compile("Label '.*' is given twice|is the name of another|has a column"),
          // Two keys or two elements that do not go together.
          Pattern.compile("must not exceed the upper end|throughout; it spans"),
          Pattern.compile(
              "is more than (slots|episodes|accessPoints)|must be at most (slots|episodes|atMost)"),
          Pattern.compile("times the number of APs|exclude each other|go with untilCi95BelowPct"),
          Pattern.compile("must hold one value|for each of|in another unit|for each request"),
          Pattern.compile("is given twice; use replications|of equal length|overrule each other"),
          Pattern.compile("changes nothing beside|The figure has|needs recordSlots|The sweep has"),
          // The ends of a range, and what the points drawn from it are to a key.
          Pattern.compile("needs (low below high|both ends above 0)|must have whole ends"),
          Pattern.compile("must be \\[low, high\\]|must be a power of two|exactly one of the keys"),
          Pattern.compile("sample needs a number|sample stands in place|over must name at least"),
          Pattern.compile("sweep\\.sample\\.over\\..* must be "),
          // What varied key paths lead to when they pass through a choice or a distribution.
          Pattern.compile("sweep\\.(vary|sample\\.over)\\..*\\.(model|demand|uniformAround)\\."),
          Pattern.compile("\\(at .*\\.(model|demand)\\.[^ ]*="),
          Pattern.compile("sweep\\.(vary|sample\\.over)\\.(scheduler|incentive)\\."),
          Pattern.compile("sweep\\.(vary|sample\\.over)\\.[a-zA-Z.]+\\[\\d+\\][.\\[]"),
          // A list that may be empty by its type.
          Pattern.compile("A panel must show at least one column"));

  @TempDir Path folder;

  private final PluginRegistry plugins = PluginRegistry.load(List.of());
  private final Schemas schema = Schemas.of(plugins);
  private int read;
  private int refusedByBoth;

  @Test
  void theSchemaRefusesWhatTheCommandRefuses_andNothingElse() throws IOException {
    List<String> disagreements = new ArrayList<>();
    for (Path file : Shipped.copyWithFewSamples(folder)) {
      Node scenario = YamlReader.read(file);
      SplittableRandom random = new SplittableRandom(file.getFileName().toString().hashCode());
      for (int i = 0; i < MUTANTS_PER_FILE; i++) {
        Mutant mutant = Mutant.of(scenario, random);
        String disagreement =
            disagreement(file.resolveSibling("mutant.yaml"), mutant, varied(scenario));
        if (!disagreement.isEmpty()) {
          disagreements.add(folder.relativize(file) + ": " + mutant.what() + ": " + disagreement);
        }
      }
    }
    assertEquals("", String.join("\n", disagreements));
    assertTrue(read > FEW, () -> "only " + read + " mutants were read");
    assertTrue(
        refusedByBoth > read + FEW,
        () -> "only " + refusedByBoth + " mutants were refused by both");
  }

  private String disagreement(Path file, Mutant mutant, String varied) throws IOException {
    List<String> bySchema = schema.problems(mutant.scenario());
    Files.writeString(file, new ObjectMapper().writeValueAsString(mutant.scenario()));
    try {
      Experiments.read(file, List.of(), plugins);
    } catch (ConfigException bad) {
      if (!bySchema.isEmpty()) {
        refusedByBoth++;
        return "";
      }
      boolean beyond = bad.problems().stream().allMatch(SchemaAgreementTest::isBeyondASchema);
      return beyond ? "" : "admitted, but the command says " + bad.getMessage();
    }
    read++;
    // The command does not look at a value that the sweep replaces at every point.
    boolean replaced = varied.contains("." + mutant.key() + "=");
    return bySchema.isEmpty() || replaced ? "" : "read, but the schema says " + bySchema;
  }

  private static boolean isBeyondASchema(Problem problem) {
    String said = problem.where().key() + ": " + problem.message();
    return BEYOND_A_SCHEMA.stream().anyMatch(kind -> kind.matcher(said).find());
  }

  /** The varied keys and what follows them. */
  private static String varied(Node scenario) {
    Node vary = Nodes.find(scenario, "sweep.vary");
    Node over = Nodes.find(scenario, "sweep.sample.over");
    return (vary == null ? "" : "." + Nodes.toJava(vary))
        + (over == null ? "" : "." + Nodes.toJava(over));
  }

  /** What the mutants do not reach: each top-level key as a varied one. */
  @Test
  void theSchemaKnowsWhichKeysAreNotVaried() throws IOException {
    Path base = Command.ROOT.resolve("scenarios/jcaco/defaults.yaml");
    Files.copy(base, folder.resolve("defaults.yaml"));
    Node.Mapping scenario = YamlReader.read(base);
    List<String> keys = new ArrayList<>(scenario.entries().keySet());
    keys.addAll(List.of("incentive", "sweep", "figure", "recordSlots", "extends", "zebra"));
    for (String key : keys) {
      Node held = scenario.get(key);
      Object value = held == null ? 1 : Nodes.toJava(held);
      Object varied =
          Map.of("extends", "defaults.yaml", "sweep", Map.of("vary", Map.of(key, List.of(value))));
      Path file = folder.resolve("varied.yaml");
      Files.writeString(file, new ObjectMapper().writeValueAsString(varied));
      boolean good = true;
      try {
        Experiments.read(file, List.of(), plugins);
      } catch (ConfigException bad) {
        good = false;
      }
      assertEquals(good, schema.problems(varied).isEmpty(), key);
    }
  }
}
