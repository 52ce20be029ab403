package org.edgemuse.experiment.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.edgemuse.experiment.csv.WholeFile;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.plugin.PluginJar;
import org.jspecify.annotations.Nullable;

/**
 * Writes manifest.json: all that is needed to say, years later, what a folder of results is. {@code
 * file} holds the keys as they were written, {@code scenario} the same with every default.
 */
public final class Manifest {
  private final OutputFolder folder;
  private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();

  /**
   * @param scenarioFile the file as it was named
   * @param jars the plugins from folders
   * @param commandLine what the user typed
   */
  public Manifest(
      OutputFolder folder,
      Plan plan,
      Path scenarioFile,
      List<PluginJar> jars,
      List<String> commandLine) {
    this.folder = folder;
    Properties versions = Versions.read();
    facts.put("edgemuse", versions.getProperty("edgemuse"));
    facts.put("mason", versions.getProperty("mason"));
    facts.put("java", property("java.runtime.version") + " (" + property("java.vendor") + ")");
    facts.put("os", property("os.name") + " " + property("os.version") + " " + property("os.arch"));
    facts.put("cores", Runtime.getRuntime().availableProcessors());
    facts.put("commandLine", commandLine);
    facts.put("scenarioFile", scenarioFile.toString());
    facts.put("plugins", jars.stream().map(Manifest::jar).toList());
    facts.put("started", null);
    facts.put("ended", null);
    facts.put("seed", plan.variants().get(0).scenario().seed());
    facts.put("points", plan.points());
    facts.put("runs", plan.runs());
    facts.put("failedRuns", null);
    facts.put("failures", List.of());
    facts.put("layout", layout(plan.layout()));
    facts.put("figure", Nodes.toJava(plan.figureNode()));
    facts.put("file", Nodes.toJava(plan.root()));
    facts.put("scenario", ResolvedFile.of(plan));
  }

  /** Writes what is known before the first run. */
  public void begin() {
    facts.put("started", now());
    write();
  }

  /** Writes how it ended. */
  public void end(List<String> failures) {
    facts.put("ended", now());
    facts.put("failedRuns", failures.size());
    facts.put("failures", failures);
    write();
  }

  private static Map<String, String> jar(PluginJar jar) {
    return Map.of("jar", String.valueOf(jar.path().getFileName()), "sha256", jar.sha256());
  }

  private static Map<String, @Nullable Object> layout(Layout layout) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("axes", layout.axes());
    facts.put("titles", layout.titles());
    facts.put("points", layout.points());
    facts.put("schedulers", layout.schedulers());
    facts.put("incentives", layout.incentives());
    facts.put("replications", layout.replications());
    facts.put("reference", layout.reference());
    facts.put("metrics", layout.metrics());
    facts.put("slotMetrics", layout.slotMetrics());
    return facts;
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void write() {
    WholeFile.write(
        folder.manifest(),
        stream -> {
          try (JsonGenerator out = new JsonFactory().createGenerator(stream)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            out.setPrettyPrinter(printer);
            Json.write(out, facts);
            out.writeRaw('\n');
          }
        });
  }
}
