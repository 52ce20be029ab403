package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFoldersTest {
  private static final String GONE =
      "Not loaded: Plugin jar '@jars/plugin.jar': module com.example.Gone cannot be made:"
          + " ClassNotFoundException: class com.example.Gone is missing\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void folderThatIsMissingOrEmptyIsRefused() throws IOException {
    shell.refused("Plugins folder '@gone' is not a folder", "plugins", "--plugins", "@gone");
    Files.createDirectory(folder.resolve("empty"));
    shell.refused("Plugins folder '@empty' holds no jar", "plugins", "--plugins", "@empty");
  }

  @Test
  void brokenJarIsListedAfterWhatLoaded() throws IOException {
    Files.createDirectory(folder.resolve("broken"));
    shell.file("broken/a.jar", "no jar");
    Shell.Result result = shell.run("plugins", "--plugins", "@broken");
    assertEquals(
        new Shell.Result(
            2,
            shell.good("plugins"),
            "Not loaded: Plugin jar '@broken/a.jar': cannot be read: zip END header not found\n"),
        result);
  }

  @Test
  void pluginThatIsThereIsDescribedWhateverElseIsBroken() throws IOException {
    jar("com.example.Gone");
    Shell.Result result = shell.run("plugins", "random", "--plugins", "@jars");
    assertEquals(0, result.exitCode());
    assertEquals(GONE, result.err());
    result = shell.run("plugins", "radom", "--plugins", "@jars");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().startsWith("Unknown plugin 'radom'. Did you mean 'random'?"));
    assertTrue(result.err().endsWith(". " + GONE), result.err());
  }

  @Test
  void runsSweepsAndChecksWarnAndGoOn() throws IOException {
    jar("com.example.Gone");
    shell.world("scheduler: random\n");
    assertEquals(
        new Shell.Result(0, shell.good("run", "@world.yaml"), GONE),
        shell.run("run", "@world.yaml", "--plugins", "@jars"));
    assertEquals(
        new Shell.Result(0, "@world.yaml: good, 1 run\n", GONE),
        shell.run("validate", "@world.yaml", "--plugins", "@jars"));
    Shell.Result sweep = shell.run("sweep", "@world.yaml", "--plugins", "@jars", "--out", "@out");
    assertEquals(0, sweep.exitCode());
    assertTrue(sweep.err().startsWith(GONE), sweep.err());
  }

  @Test
  void unknownNameTellsWhichPluginWasNotLoaded() throws IOException {
    jar("com.example.Gone");
    shell.world("scheduler: gone\n");
    Shell.Result result = shell.run("run", "@world.yaml", "--plugins", "@jars");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().startsWith(GONE + "@world.yaml"), result.err());
    assertTrue(result.err().contains("Unknown scheduler 'gone'."), result.err());
    assertTrue(result.err().endsWith(". " + GONE), result.err());
  }

  @Test
  void nameThatTwoModulesBindIsAnErrorOnlyWhereItIsUsed() throws IOException {
    jar("org.edgemuse.cli.FaultyPlugins$Again");
    String both =
        "Two plugins are called scheduler 'faulty': bound at"
            + " org.edgemuse.cli.FaultyPlugins.configure (FaultyPlugins.java:N) of class path and"
            + " org.edgemuse.cli.FaultyPlugins$Again.configure (FaultyPlugins.java:N) of plugin jar"
            + " '@jars/plugin.jar'\n";
    shell.world("scheduler: random\n");
    Shell.Result other = shell.run("run", "@world.yaml", "--plugins", "@jars");
    assertEquals(0, other.exitCode());
    assertEquals("Not loaded: " + both, withoutLines(other.err()));
    shell.world("scheduler: faulty\n");
    Shell.Result used = shell.run("run", "@world.yaml", "--plugins", "@jars");
    assertEquals(2, used.exitCode());
    String told = withoutLines(used.err());
    assertTrue(told.startsWith("Not loaded: " + both + "@world.yaml"), told);
    assertTrue(told.endsWith(": " + both), told);
  }

  private static String withoutLines(String text) {
    return text.replaceAll("\\.java:\\d+", ".java:N");
  }

  @Test
  void moduleWhoseClassesAreMissingIsNamedWithItsLine() throws IOException {
    jar("org.edgemuse.cli.FaultyPlugins$Unlinked");
    Shell.Result result = shell.run("plugins", "--plugins", "@jars");
    assertEquals(2, result.exitCode());
    assertEquals(
        "Not loaded: Plugin jar '@jars/plugin.jar': module org.edgemuse.cli.FaultyPlugins$Unlinked"
            + " does not work: NoClassDefFoundError: class com.example.Gone is missing\n",
        result.err());
  }

  /** Makes a jar that names a module. */
  private void jar(String module) throws IOException {
    WrongPlugins.jar(Files.createDirectory(folder.resolve("jars")), module);
  }
}
