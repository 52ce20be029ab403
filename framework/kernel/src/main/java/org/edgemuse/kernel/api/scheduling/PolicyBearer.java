package org.edgemuse.kernel.api.scheduling;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A scheduler that has learnt something worth keeping: {@code edgemuse run --save-policy} asks for
 * it at the end of a run. What is written is the scheduler's own, to be read by an option of its
 * plugin that is an {@link org.edgemuse.kernel.api.plugin.Attachment}.
 */
public interface PolicyBearer {

  /**
   * Writes what has been learnt so far; the same bytes for the same policy. The stream is closed by
   * others.
   */
  void savePolicy(OutputStream out) throws IOException;
}
