package org.edgemuse.kernel.api.command;

import java.io.IOException;
import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;
import org.edgemuse.kernel.api.plugin.Optioned;

/**
 * Something that {@code edgemuse NAME} does beside what it always does, such as measuring a model.
 * {@link EdgeMuseModule#bindCommand} names it. A component of its options is an option of the
 * command line, {@code batchSizes} being {@code --batch-sizes}; the one that {@link Argument} marks
 * stands without a name. What is typed is read as the value would be in a scenario file, texts as
 * they stand, and files are relative to the current folder. Where a file is written to is a
 * component of type String.
 *
 * <p>One object serves the process, so it keeps no state. It writes to standard streams by {@link
 * CommandOutput} only.
 *
 * @param <O> the options: a record whose components carry the annotations of {@code
 *     org.edgemuse.kernel.api.plugin}
 */
@ExtensionPoint("command")
public interface Command<O extends Record & Serializable> extends Optioned<O> {

  /**
   * Does it.
   *
   * @throws IllegalArgumentException if the options contradict each other, or a file that they name
   *     is not as it must be; the user sees the message alone, exit code 2
   * @throws IOException if a file cannot be read or written
   */
  void run(O options, CommandOutput out) throws IOException;
}
