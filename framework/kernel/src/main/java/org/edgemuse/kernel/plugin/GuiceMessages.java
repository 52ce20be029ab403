package org.edgemuse.kernel.plugin;

import com.google.inject.ConfigurationException;
import com.google.inject.CreationException;
import com.google.inject.ProvisionException;
import com.google.inject.spi.Message;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a few lines of Guice's wall of text: what is wrong, without the bindings in between. */
final class GuiceMessages {
  private static final int MOST = 3;

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
            .map(message -> message.getMessage().strip().lines().findFirst().orElse(""))
            .collect(Collectors.joining("\n"));
    int more = messages.size() - MOST;
    return "Plugins cannot be loaded: " + lines + (more > 0 ? "\n(and " + more + " more)" : "");
  }
}
