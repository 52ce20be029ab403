package org.edgemuse.kernel.plugin;

/** Plugins that cannot be loaded; the message says which and why. */
public final class PluginLoadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for users. */
  public PluginLoadException(String message) {
    super(message);
  }

  /** With a message for users and what was behind it. */
  public PluginLoadException(String message, Throwable cause) {
    super(message, cause);
  }
}
