package org.edgemuse.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Jars that name modules of the class path, which no other test sees. */
final class WrongPlugins {
  private static final String SERVICES =
      "META-INF/services/org.edgemuse.kernel.api.plugin.EdgeMuseModule";

  private final Shell shell;

  /** Makes the jar with the plugins of com.example.edge. */
  WrongPlugins(Path folder) throws IOException {
    shell = new Shell(folder);
    jar(Files.createDirectory(folder.resolve("wrong")), "com.example.edge.WrongModule");
  }

  /** Runs a command with these plugins. */
  Shell.Result run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--plugins", "@wrong"));
    return shell.run(all.toArray(String[]::new));
  }

  /** Makes a jar that names a module. */
  static void jar(Path folder, String module) throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve("plugin.jar"));
        JarOutputStream jar = new JarOutputStream(file)) {
      jar.putNextEntry(new JarEntry(SERVICES));
      jar.write(module.getBytes(StandardCharsets.UTF_8));
    }
  }
}
