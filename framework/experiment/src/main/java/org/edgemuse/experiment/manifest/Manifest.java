package org.edgemuse.experiment.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.plan.Shard;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.plugin.PluginJar;
import org.jspecify.annotations.Nullable;

/**
 * Writes manifest.json: all that is needed to say, years later, what a folder of results is. {@code
 * file} holds the keys as they were written, {@code scenario} the same with every default.
 */
public final class Manifest {
  /** What a sweep that is gone on with keeps of its beginning. */
  private static final List<String> OF_THE_BEGINNING = List.of("started", "commandLine");

  /** What may differ from one process to the next that works on a sweep. */
  private static final List<String> OF_THE_PROCESS = List.of("java", "os");

  private static final String RESUME = "--resume";
  private static final String RESUMED_ON = "resumedOn";

  private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();

  /**
   * @param scenarioFile the file as it was named
   * @param jars the plugins from folders
   * @param commandLine what the user typed
   * @param shard the part of the sweep that is run
   */
  public Manifest(
      Plan plan, Path scenarioFile, List<PluginJar> jars, List<String> commandLine, Shard shard) {
    Properties versions = Versions.read();
    facts.put("edgemuse", versions.getProperty("edgemuse"));
    facts.put("edgemuseSha256", Versions.jarSha256());
    facts.put("mason", versions.getProperty("mason"));
    facts.put("java", property("java.runtime.version") + " (" + property("java.vendor") + ")");
    facts.put("os", property("os.name") + " " + property("os.version") + " " + property("os.arch"));
    facts.put("cores", Runtime.getRuntime().availableProcessors());
    // Whether a sweep was ever cut short must not show in what it has left.
    facts.put("commandLine", commandLine.stream().filter(word -> !word.equals(RESUME)).toList());
    facts.put("scenarioFile", scenarioFile.toString());
    facts.put("plugins", jars.stream().map(Manifest::jar).toList());
    facts.put("started", null);
    facts.put("ended", null);
    if (!shard.isWhole()) {
      facts.put("shard", shard.toString());
    }
    facts.put("seed", plan.variants().get(0).scenario().seed());
    facts.put(Recorded.REPEATABLE, plan.repeatable());
    facts.put("repairs", plan.repairs());
    facts.put("points", plan.points());
    facts.put("runs", null);
    facts.put("failedRuns", null);
    facts.put("layout", layout(plan.layout()));
    facts.put("figure", Nodes.toJava(plan.figureNode()));
    facts.put("file", new Relocated(scenarioFile, plan.files()).of(plan.root()));
    facts.put("scenario", ResolvedFile.of(plan));
  }

  /**
   * Writes what is known before the first run.
   *
   * @param earlier what the sweep that is gone on with had written, or null at its beginning
   */
  public void begin(OutputFolder folder, Node.@Nullable Mapping earlier) {
    facts.put("started", now());
    if (earlier != null) {
      OF_THE_BEGINNING.forEach(key -> facts.put(key, plain(earlier.get(key))));
      keepProcesses(earlier);
    }
    write(folder);
  }

  /** Writes how it ended; which runs failed is for failures.csv to say, however many they are. */
  public void end(OutputFolder folder, int runs, int failedRuns) {
    facts.put("ended", now());
    facts.put("runs", runs);
    facts.put("failedRuns", failedRuns);
    write(folder);
  }

  /** What it says so far, as it would be read back. */
  public Node.Mapping node(OutputFolder folder) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      Json.write(out, facts);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return YamlReader.read(folder.manifest().toString(), text.toString());
  }

  /** The beginning's Java and system stay, and those that went on are listed if they are others. */
  private void keepProcesses(Node.Mapping earlier) {
    List<@Nullable Object> resumed = new ArrayList<>();
    if (plain(earlier.get(RESUMED_ON)) instanceof List<?> before) {
      resumed.addAll(before);
    }
    Map<String, @Nullable Object> here = new LinkedHashMap<>();
    Map<String, @Nullable Object> there = new LinkedHashMap<>();
    for (String key : OF_THE_PROCESS) {
      here.put(key, facts.get(key));
      there.put(key, plain(earlier.get(key)));
    }
    facts.putAll(there);
    facts.put("cores", plain(earlier.get("cores")));
    if (!here.equals(there) && !resumed.contains(here)) {
      resumed.add(here);
    }
    if (!resumed.isEmpty()) {
      facts.put(RESUMED_ON, resumed);
    }
  }

  private static @Nullable Object plain(@Nullable Node node) {
    return node == null ? null : Nodes.toJava(node);
  }

  private static Map<String, String> jar(PluginJar jar) {
    // The order of Map.of differs from process to process.
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("jar", String.valueOf(jar.path().getFileName()));
    facts.put("sha256", jar.sha256());
    return facts;
  }

  private static Map<String, @Nullable Object> layout(Layout layout) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("axes", layout.axes());
    facts.put("titles", layout.titles());
    facts.put("design", Resolved.name(layout.design()));
    facts.put("points", layout.points());
    facts.put("schedulers", layout.schedulers());
    facts.put("incentives", layout.incentives());
    facts.put("replications", layout.replications());
    facts.put("reference", layout.reference());
    facts.put("metrics", layout.metrics());
    facts.put("slotMetrics", layout.slotMetrics());
    Map<String, String> better = new LinkedHashMap<>();
    layout
        .better()
        .forEach((column, which) -> better.put(column, which.name().toLowerCase(Locale.ROOT)));
    facts.put("better", better);
    facts.put("tables", layout.tables());
    if (layout.hasCases()) {
      facts.put("limits", Resolved.of(layout.limits()));
    }
    return facts;
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void write(OutputFolder folder) {
    Json.write(folder.manifest(), facts);
  }
}
