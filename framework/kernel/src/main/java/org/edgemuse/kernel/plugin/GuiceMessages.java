package org.edgemuse.kernel.plugin;

import static java.util.stream.Collectors.joining;

import com.google.inject.ConfigurationException;
import com.google.inject.CreationException;
import com.google.inject.ProvisionException;
import com.google.inject.spi.Message;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a few lines of Guice's wall of text: what is wrong, without the bindings in between. */
final class GuiceMessages {
  private static final int MOST = 3;
  private static final Pattern DUPLICATE =
      Pattern.compile(
          "Duplicate key \"([^\"]+)\" found in .*@\\S*Named\\(\"(?:\\w+\\.)*(\\w+)\"\\)");
  private static final Pattern PLACE = Pattern.compile("(?m)^\\s*\\d+ *: (?:\\S*//)?(\\S+)");

  private GuiceMessages() {}

  static String brief(RuntimeException failed) {
    Collection<Message> messages =
        failed instanceof CreationException creation
            ? creation.getErrorMessages()
            : failed instanceof ConfigurationException configuration
                ? configuration.getErrorMessages()
                : failed instanceof ProvisionException provision
                    ? provision.getErrorMessages()
                    : List.of();
    String lines =
        messages.stream()
            .limit(MOST)
            .map(message -> brief(message.getMessage().strip(), failed.getMessage()))
            .collect(joining("\n"));
    int more = messages.size() - MOST;
    return "Plugins cannot be loaded: " + lines + (more > 0 ? "\n(and " + more + " more)" : "");
  }

  /** The message's first line; for a name bound twice, who did it, which only the report says. */
  private static String brief(String message, String report) {
    Matcher duplicate = DUPLICATE.matcher(message);
    if (duplicate.find()) {
      String name = duplicate.group(1);
      String rest = report.substring(Math.max(0, report.indexOf("Duplicate key \"" + name)));
      String list = rest.substring(0, Math.max(0, rest.indexOf("MapBinder declared")));
      String places =
          PLACE.matcher(list).results().map(place -> place.group(1)).collect(joining(" and "));
      return "Two plugins of %s are called '%s'%s"
          .formatted(duplicate.group(2), name, places.isEmpty() ? "" : ", bound at " + places);
    }
    return message.lines().findFirst().orElse("");
  }
}
