package org.edgemuse.inference.onnx;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.edgemuse.inference.generation.Generator;
import org.edgemuse.inference.generation.Order;
import org.edgemuse.inference.picture.Picture;
import org.edgemuse.inference.session.Device;
import org.jspecify.annotations.Nullable;

/** Where a run's pictures are made. What it needs for it is no state of the run. */
final class Studio implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Held while time is measured, so that runs side by side do not slow each other. */
  private static final Object QUIET = new Object();

  /** What the process has been told; every run would tell it again. */
  private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

  private static final System.Logger LOG = System.getLogger("org.edgemuse.inference");

  private final OnnxOptions options;
  private transient @Nullable Generator generator;

  /** The largest batch that was warmed up for. */
  private transient int warm;

  Studio(OnnxOptions options) {
    this.options = options;
  }

  /** The generator, which a restored run opens again. */
  Generator generator() {
    Generator open = generator;
    if (open == null) {
      open =
          Generator.open(
              options.descriptor(),
              new Device(options.device(), options.threads()),
              line -> {
                if (TOLD.add(line)) {
                  LOG.log(System.Logger.Level.WARNING, line);
                }
              });
      generator = open;
    }
    return open;
  }

  /** Makes a batch in virtual time. */
  List<Picture> make(List<Order> batch) {
    return generator().generate(batch);
  }

  /**
   * Makes a batch and measures it, alone in the process.
   *
   * @param doneNanos takes the time from the batch's start until each picture was done, ns
   */
  List<Picture> measure(List<Order> batch, long[] doneNanos) {
    Generator open = generator();
    synchronized (QUIET) {
      // Pictures leave a batch one by one, so smaller ones come up as well.
      for (; warm < batch.size(); warm++) {
        open.warmUp(batch.get(0).prompt(), warm + 1);
      }
      return open.generate(batch, doneNanos);
    }
  }
}
