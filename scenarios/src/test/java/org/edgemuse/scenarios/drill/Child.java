package org.edgemuse.scenarios.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A program of the tests' class path in a process that may open windows.
 *
 * @param exitCode what it ended with
 * @param out what it said
 * @param err what it complained of: any line of it is a fault
 */
record Child(int exitCode, String out, String err) {

  /** Swing's preferences are kept where they can do no harm, and their folder is made silently. */
  private static final String LOGGING = "java.util.prefs.level=SEVERE\n";

  /**
   * Runs a program to its end.
   *
   * @param display where its windows are shown, or null if it has no display
   * @param folder for what it leaves
   * @param mostS seconds after which it is ended, which is a fault
   */
  static Child run(
      @Nullable String display, Path folder, int mostS, Class<?> program, String... args)
      throws IOException, InterruptedException {
    Path logging = Files.writeString(folder.resolve("logging.properties"), LOGGING);
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Djava.util.prefs.userRoot=" + folder,
                "-Djava.util.logging.config.file=" + logging,
                "-Dguice_bytecode_gen_option=DISABLED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    if (Runtime.version().feature() >= 24) {
      // As the runnable jar's manifest does.
      words.add(1, "--enable-native-access=ALL-UNNAMED");
    }
    words.addAll(List.of(args));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove("DISPLAY");
    if (display != null) {
      builder.environment().put("DISPLAY", display);
    }
    Process process = builder.start();
    String hung = "";
    if (!process.waitFor(mostS, TimeUnit.SECONDS)) {
      hung = "It did not end within " + mostS + " s.\n" + threads(process);
      process.destroyForcibly().waitFor();
    }
    return new Child(process.exitValue(), Files.readString(out), hung + Files.readString(err));
  }

  /** What a process that hangs is at. */
  private static String threads(Process process) throws IOException, InterruptedException {
    Path to = Files.createTempFile("threads", ".txt");
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "jstack").toString(),
            Long.toString(process.pid()))
        .redirectErrorStream(true)
        .redirectOutput(to.toFile())
        .start()
        .waitFor(20, TimeUnit.SECONDS);
    String threads = Files.readString(to);
    Files.delete(to);
    return threads;
  }
}
