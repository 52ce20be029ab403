package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFoldersTest {
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
  void brokenJarIsRefused() throws IOException {
    Files.createDirectory(folder.resolve("broken"));
    shell.file("broken/a.jar", "no jar");
    Shell.Result result = shell.run("plugins", "--plugins", "@broken");
    assertEquals(2, result.exitCode());
    String told = "Plugin jar '@broken/a.jar' cannot be read: ";
    assertEquals(told, result.err().substring(0, told.length()));
    assertEquals(1, result.err().lines().count());
  }

  @Test
  void jarThatNamesAMissingClassIsRefused() throws IOException {
    jar("com.example.Gone");
    shell.refused(
        "Plugins cannot be loaded: org.edgemuse.kernel.api.plugin.EdgeMuseModule: Provider"
            + " com.example.Gone not found",
        "plugins",
        "--plugins",
        "@jars");
  }

  @Test
  void twoPluginsOfOneNameAreRefused() throws IOException {
    jar("org.edgemuse.cli.FaultyPlugins$Again");
    Shell.Result result = shell.run("plugins", "--plugins", "@jars");
    assertEquals(2, result.exitCode());
    String told =
        "Plugins cannot be loaded: Two plugins of Scheduler are called 'faulty', bound at ";
    assertEquals(told, result.err().substring(0, told.length()));
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void moduleWhoseClassesAreMissingIsRefused() throws IOException {
    jar("org.edgemuse.cli.FaultyPlugins$Unlinked");
    shell.refused(
        "Plugins cannot be loaded: a class of theirs does not fit:"
            + " java.lang.NoClassDefFoundError: com/example/Gone",
        "plugins",
        "--plugins",
        "@jars");
  }

  /** Makes a jar that names a module. */
  private void jar(String module) throws IOException {
    Path jars = Files.createDirectory(folder.resolve("jars"));
    try (OutputStream file = Files.newOutputStream(jars.resolve("plugin.jar"));
        JarOutputStream jar = new JarOutputStream(file)) {
      jar.putNextEntry(
          new JarEntry("META-INF/services/org.edgemuse.kernel.api.plugin.EdgeMuseModule"));
      jar.write(module.getBytes(StandardCharsets.UTF_8));
    }
  }
}
