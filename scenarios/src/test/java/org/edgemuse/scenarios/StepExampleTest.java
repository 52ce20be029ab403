package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The learner of plugins/example: its README has it word for word, it trains, and is dqn-ts. */
class StepExampleTest {
  private static final Path EXAMPLE = Command.ROOT.resolve("plugins/example");
  private static final Path WORLD = EXAMPLE.resolve("learning.yaml");
  private static final Pattern DELAY = Pattern.compile("mean_delay_s\\s+(\\S+)");

  @TempDir Path folder;

  @Test
  void theReadmeShowsTheFilesWordForWord() throws IOException {
    String readme = Files.readString(EXAMPLE.resolve("README.md"));
    String learner = "plugins/lad-ts/src/main/java/org/edgemuse/ladts/example/DqnByStep.java";
    for (Path file :
        List.of(Command.ROOT.resolve(learner), EXAMPLE.resolve("TrainDqn.java"), WORLD)) {
      assertTrue(
          readme.contains(Files.readString(file).strip()), file + " differs from the README's");
    }
  }

  @Test
  void theLearnerTrainsAsDqnTsAndItsPolicyIsOneOfDqnTs() throws Exception {
    Path policy = folder.resolve("dqn.policy");
    String trained = delay(train(policy));
    assertEquals(delay(Command.run("run", WORLD)), trained);
    String frozen = "scheduler={dqn-ts: {training: false, policy: " + policy + "}}";
    double frozenS = Double.parseDouble(delay(Command.run("run", WORLD, "--set", frozen)));
    double randomS =
        Double.parseDouble(delay(Command.run("run", WORLD, "--set", "scheduler=random")));
    assertTrue(frozenS < randomS / 2, frozenS + " against " + randomS);
  }

  private static String delay(String printed) {
    Matcher matcher = DELAY.matcher(printed);
    assertTrue(matcher.find(), printed);
    return matcher.group(1);
  }

  private String train(Path policy) throws Exception {
    Path printed = folder.resolve("printed.txt");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EXAMPLE.resolve("TrainDqn.java").toString(),
                WORLD.toString(),
                policy.toString())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    int exitCode = java.waitFor();
    String text = Files.readString(printed, StandardCharsets.UTF_8);
    assertEquals(0, exitCode, text);
    return text;
  }
}
