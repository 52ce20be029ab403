package org.edgemuse.kernel.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.fault.Reason;

/**
 * The file in which a jar names its modules. {@link java.util.ServiceLoader} reads the same files,
 * but does not tell which jar a fault is in.
 */
final class ServiceFile {
  /** Where it lies in a jar. */
  static final String PATH = "META-INF/services/" + EdgeMuseModule.class.getName();

  private ServiceFile() {}

  /** The names of the modules; what is no name becomes a problem. */
  static List<String> read(URL file, String source, List<PluginProblem> problems) {
    List<String> names = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        int comment = line.indexOf('#');
        String name = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (name.matches("[\\p{javaJavaIdentifierPart}.]+")) {
          names.add(name);
        } else if (!name.isEmpty()) {
          String message =
              "line %d of its %s ('%s') is not the name of a class"
                  .formatted(number, PATH, Reason.line(name));
          problems.add(new PluginProblem(source, message, ""));
        }
      }
    } catch (IOException unreadable) {
      problems.add(PluginProblem.of(source, "its " + PATH + " cannot be read", unreadable));
    }
    return names;
  }

  private static InputStream open(URL file) throws IOException {
    URLConnection connection = file.openConnection();
    // A cached jar would stay open, and be read again after it was replaced.
    connection.setUseCaches(false);
    return connection.getInputStream();
  }
}
