package org.edgemuse.kernel.plugin;

import com.google.inject.ConfigurationException;
import com.google.inject.CreationException;
import com.google.inject.ProvisionException;
import com.google.inject.spi.ElementSource;
import com.google.inject.spi.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.edgemuse.kernel.fault.AuthorLine;
import org.edgemuse.kernel.fault.Reason;

/** Makes a line of Guice's wall of text: what is wrong, without the bindings in between. */
final class GuiceMessages {
  private static final int MOST = 3;

  private GuiceMessages() {}

  /** The problem that Guice, or a plugin that it called, throws. */
  static PluginProblem problem(String source, String what, Throwable failed) {
    Collection<Message> messages = messages(failed);
    if (messages.isEmpty()) {
      return PluginProblem.of(source, what, failed);
    }
    List<String> lines = new ArrayList<>();
    String at = "";
    for (Message message : messages) {
      if (lines.size() < MOST) {
        lines.add(line(message));
        at = at.isEmpty() ? place(message) : at;
      }
    }
    int more = messages.size() - lines.size();
    String rest = more > 0 ? "; and " + more + " more" : "";
    return new PluginProblem(source, what + ": " + String.join("; ", lines) + rest, at);
  }

  private static Collection<Message> messages(Throwable failed) {
    return failed instanceof CreationException creation
        ? creation.getErrorMessages()
        : failed instanceof ConfigurationException configuration
            ? configuration.getErrorMessages()
            : failed instanceof ProvisionException provision
                ? provision.getErrorMessages()
                : List.of();
  }

  private static String line(Message message) {
    Throwable cause = message.getCause();
    return cause == null
        ? Reason.line(message.getMessage().strip().lines().findFirst().orElse(""))
        : Reason.of(cause);
  }

  private static String place(Message message) {
    Throwable cause = message.getCause();
    if (cause != null) {
      return AuthorLine.of(cause);
    }
    for (Object source : message.getSources()) {
      String place = place(source);
      if (!place.isEmpty()) {
        return place;
      }
    }
    return "";
  }

  /** The line of a module that Guice names as the source of a binding, or empty. */
  static String place(Object source) {
    Object declaring = source instanceof ElementSource by ? by.getDeclaringSource() : source;
    return declaring instanceof StackTraceElement frame ? AuthorLine.text(frame) : "";
  }
}
