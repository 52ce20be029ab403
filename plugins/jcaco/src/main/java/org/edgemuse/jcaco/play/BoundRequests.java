package org.edgemuse.jcaco.play;

import java.io.Serializable;
import java.util.BitSet;
import org.edgemuse.kernel.api.scheduling.Request;

/**
 * Remembers which requests on their way were bound to an ES: their outcome says nothing of the
 * strategy over ESs, which had no part in it.
 */
public final class BoundRequests implements Serializable {
  private static final long serialVersionUID = 1L;

  private final BitSet handles = new BitSet();
  private int waiting;

  /** None yet. */
  public BoundRequests() {}

  /**
   * Takes note of a request that is decided. An earlier owner of its handle may never have had an
   * outcome.
   */
  public void note(Request request) {
    boolean bound = request.boundServer() >= 0;
    if (handles.get(request.handle()) != bound) {
      handles.set(request.handle(), bound);
      waiting += bound ? 1 : -1;
    }
  }

  /** Whether the request of an outcome was bound; forgets it, as its handle may come again. */
  public boolean settle(int handle) {
    if (waiting == 0 || !handles.get(handle)) {
      return false;
    }
    handles.clear(handle);
    waiting--;
    return true;
  }
}
