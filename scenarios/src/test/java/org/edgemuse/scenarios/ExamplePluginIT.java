package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin of the README: it stands there word for word, builds on its own, and drops in. */
class ExamplePluginIT {
  private static final Path EXAMPLE = Command.ROOT.resolve("plugins/example");

  @TempDir Path folder;

  @Test
  void theReadmeShowsTheFilesOfTheExampleWordForWord() throws IOException {
    String readme = Files.readString(Command.ROOT.resolve("README.md"));
    for (String file :
        List.of(
            "pom.xml",
            "compare.yaml",
            "src/main/java/com/example/edge/LazyBestResponse.java",
            "src/main/resources/META-INF/services/org.edgemuse.kernel.api.plugin.EdgeMuseModule",
            "src/test/java/com/example/edge/LazyBestResponseTest.java")) {
      String text = Files.readString(EXAMPLE.resolve(file)).strip();
      assertTrue(readme.contains(text), file + " differs from what the README shows");
    }
  }

  @Test
  void theExampleBuildsAgainstTheBomAndIsComparedWithMasl() throws Exception {
    Path project = folder.resolve("example");
    Maven.copy(EXAMPLE, project);
    Maven.packageWithStagedEdgeMuse(project, folder.resolve("maven"));
    Path jars = project.resolve("target");

    String shown = Command.run("plugins", "lazy-best-response", "--plugins", jars);
    assertTrue(shown.contains("probability that a UE reconsiders"), shown);

    String schema = Command.run("schema", "--plugins", jars);
    assertEquals(
        List.of(), Schemas.ofText(schema).problems(EXAMPLE.resolve("compare.yaml")), schema);

    Path out = folder.resolve("out");
    Command.run(
        "sweep",
        EXAMPLE.resolve("compare.yaml"),
        "--plugins",
        jars,
        "--out",
        out,
        "--set",
        "slots=300",
        "--set",
        "measure.lastSlots=100",
        "--set",
        "sweep.replications=4");
    Map<String, List<Double>> totals = Command.bySchedulers(out, "total_service_time_s");
    assertEquals(List.of("lazy-best-response", "masl", "random"), List.copyOf(totals.keySet()));
    assertTrue(
        Command.mean(totals.get("lazy-best-response")) < Command.mean(totals.get("random")),
        totals.toString());
  }
}
